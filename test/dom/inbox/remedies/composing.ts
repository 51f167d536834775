import { fireEvent, screen, within } from "@testing-library/preact";
import { vi } from "vitest";
import type { CoachDraft } from "../../../../shared/coach/types.ts";
import type { Role } from "../../../../shared/team.ts";
import { engine } from "../../../../worker/inbox/coach/check.ts";
import { me } from "../../../../worker/inbox/session.ts";
import { fakeCheck } from "../coach/fake.ts";
import { openComplaint } from "../open.tsx";
import { ME } from "../world.ts";

// The composer with its offer, in the words that stand on it.
export const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your answer to María" });
export const form = () => within(screen.getByRole("region", { name: "Goes with this answer: an offer" }));
/** What may be given, as it stands. */
export const fold = () => screen.getByText("What you may give").closest("details")!;
/** The same, unfolded. */
export function card() {
  fold().open = true;
  return within(fold());
}

export function asA(role: Role): void {
  me.value = { ...ME, member: { ...ME.member, role } };
}

/** A coach that reads nothing of the language itself; what it was told of each draft. */
export function coachHears(): CoachDraft[] {
  const heard: CoachDraft[] = [];
  vi.spyOn(engine, "load").mockImplementation(async () => (draft) => {
    heard.push(draft);
    return fakeCheck(draft);
  });
  return heard;
}

/** Opens the complaint and begins an answer; waits until it is known what may be given. */
export async function write(id: string, text: string): Promise<void> {
  await openComplaint(id);
  fireEvent.focusIn(box());
  fireEvent.input(box(), { target: { value: text } });
  await screen.findByRole("group", { name: "Offer" });
}
export function choose(name: string | RegExp): void {
  fireEvent.click(card().getByRole("button", { name }));
}
