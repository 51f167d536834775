import { isSafety, signsIn } from "../../shared/first-look.ts";

/** Do these words have a plain sign that somebody is in danger, threatened, or out in the open? */
export function isSafetyMatter(message: { text: string; lang: string } | undefined): boolean {
  return message !== undefined && signsIn(message.text, message.lang).some(({ sign }) => isSafety(sign));
}
