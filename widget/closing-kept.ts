/** Where the words of an answer to our question wait on this device to be sent. */
export function followUpName(site: string, id: string): string {
  return `amends:${site}:follow-up:${id}`;
}
