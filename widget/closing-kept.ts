/** Where the words of an answer to our question wait on this device to be sent. */
export function followUpName(site: string, id: string): string {
  return `amends:${site}:follow-up:${id}`;
}

/** And those of an answer to an offer: why not, or what else would be fair. */
export function offerName(site: string, id: string, step: "decline" | "counter"): string {
  return `amends:${site}:${step}:${id}`;
}
