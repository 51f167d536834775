import { expect, test } from "vitest";
import { coach } from "../../../shared/coach/coach.ts";
import { pack } from "../../../shared/coach/packs/en/index.ts";
import type { Component } from "../../../shared/coach/types.ts";

/** Pairs that differ in a word or two: one is the part, the other only looks like it. */
const PAIRS: [part: Component, is: string, isNot: string][] = [
  ["regret", "I'm sorry no one rang you back.", "Sorry, no refunds."],
  ["regret", "Sorry, nothing arrived on Saturday.", "We regret that this item is out of stock."],
  ["regret", "I'm so sorry for her tears on Saturday.", "We are sorry for the other family."],
  ["regret", "I am sorry that you were unable to get in.", "Sorry not sorry."],
  ["forgiveness", "Can you ever forgive us?", "We ask for your patience."],
  ["forgiveness", "I ask you to forgive us.", "I do not ask you to forgive it."],
  ["forgiveness", "Please forgive me for the shouting.", "Forgive me for being blunt."],
  ["responsibility", "I take full responsibility for this serious mistake.", "We take responsibility seriously."],
  [
    "responsibility",
    "We take responsibility for our work on your roof.",
    "We take our responsibility to guests seriously.",
  ],
  ["responsibility", "We put our hands up.", "We have put up a notice."],
  ["responsibility", "I got it wrong and I own it.", "We own this platform."],
  ["responsibility", "We dropped your vase.", "I've dropped two fan heaters round."],
  ["responsibility", "We did not ring you.", "The agency picked the room, we did not."],
  ["responsibility", "That was our mistake.", "We own our mistakes when we make them."],
  ["responsibility", "You are right.", "You were right to contact us."],
  ["responsibility", "I've sent you the wrong kettle.", "I've sent you another kettle."],
  ["responsibility", "We did not even open your letter.", "We were not told about the change."],
  ["responsibility", "We have dropped your parcel twice.", "Our partner was late."],
  [
    "repentance",
    "Going forward we weigh each bag before it leaves.",
    "Going forward we ask that you read the listing.",
  ],
  ["repair", "The call-out fee is off your bill.", "The milk was off."],
  ["repair", "We've taken 20% off your bill.", "Here's 10% off your next order."],
  ["repair", "Your refund was sent this morning.", "The refund window has passed."],
  ["repentance", "From now on two of us check each order.", "From now on please collect on time."],
  ["repentance", "A second lock is on that gate now.", "The new system dropped it."],
];

test.each(PAIRS)("%s: “%s”, and not “%s”", (part, is, isNot) => {
  const evidence = (text: string) => coach({ text }, pack).components[part].evidence;
  expect(evidence(is)).not.toEqual([]);
  expect(evidence(isNot)).toEqual([]);
});
