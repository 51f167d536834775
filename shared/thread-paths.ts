/** The paths of a thread, for whoever holds its key. */
export const threadPaths = {
  thread: "/v1/thread",
  threadMessages: "/v1/thread/messages",
  threadChanges: "/v1/thread/changes",
  threadLive: "/v1/thread/live",
} as const;
