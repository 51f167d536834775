/** Paths of the hashed files, written in by the build. */
declare const __PANEL__: string;
declare const __UNREAD__: string;
