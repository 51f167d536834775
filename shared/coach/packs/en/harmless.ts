import type { Pack } from "../../pack.ts";

/** What every crude reading takes for something else, and what the guide says must not be found. */
export const harmless: NonNullable<Pack["harmless"]> = {
  // An offer, and what to do: no apology hangs on it.
  "conditional-if": `
    if you 'd|would ~1 like|love|prefer|rather
    if|should you ~1 have|need|prefer|still|want|wish
    if|should you ~1 are|be|feel|remain ~1 dissatisfied|unhappy|unsatisfied
    if any|anything|it|something ~3 again|changes|else|goes_wrong|happens|still
    if|whether ~4 bring|call|ring|tell|write`,
  // What happened to them, and not what they made of it.
  "sorry-you-feel": `
    @sorry that? you *ly? ~1 called|came|drove|got|had|has|have|lost|missed|never|paid|queued|rang|received|sat|slept|spent|stood|travelled|waited|walked|were|wrote`,
  // Owns it, mends it, or says that there is no excuse.
  "but-clause": `
    but ~1 i|we *ly? ~1 ought|should
    but ~1 i|we ~1 broke|did_not|failed|forgot|got_it|let|lost|made|missed|never|put|sent
    but ~3 i|we ~1 'll|am|are|can|have|will ~2 bring|call|change|come|fix|give|mend|pay|refund|repair|replace|ring|send|write
    but most|above of_all|all
    but ~1 it|that|this ~1 does_not|excuse*|is ~1 an|my|no|not|on|our|what
    not only|just .. but
    nothing|all|anything|cannot but`,
  // Thanks for the complaint itself.
  boilerplate: `
    thank* ~1 for ~1 ringing|saying|showing|telling|writing_to_tell`,
  // Asks, and kindly.
  "blame-customer": `
    did you not ~1 get|have|hear|receive
    could|can|may|would|will you ~1 help|let|please|send|show|tell
    you ~1 are|were ~1 right
    you should ~1 have|never|not`,
  "over-promise": `
    can_not|cannot|not ~1 guarantee|promise|swear`,
};
