import type { ComplaintDraft } from "../../shared/complaint.ts";

/** The shortest complaint there is, and whatever a test wants to be different about it. */
export function draft(changes: Record<string, unknown> = {}): ComplaintDraft {
  return {
    id: "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
    messageId: "017f22e2-79b0-7cc3-98c4-dc0c0c073990",
    secret: "A".repeat(43),
    site: "demo",
    kind: "problem",
    text: "The parcel never came",
    reach: "here",
    lang: "en",
    ...changes,
  };
}
