/** The same command a page may give: the loader clears what is stored, the panel what it shows. */
export function forgetDevice(): void {
  (window as unknown as { Amends?: (command: string) => void }).Amends?.("forget");
}
