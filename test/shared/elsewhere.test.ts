import { expect, test } from "vitest";
import { elsewhereFor, isKnownProfile, isOutOfDate, profileOf, PROFILES } from "../../shared/elsewhere/elsewhere.ts";
import { LANGUAGES } from "../../shared/site.ts";

const body = { name: "The $& Arbiter", url: "https://arbiter.example/" };
const own = [{ name: "The owner", text: "Ring me on Sundays", url: "" }];

test("every profile says all it has to, in every language, with a source and a day", () => {
  for (const profile of PROFILES) {
    expect(Object.keys(profile.text).toSorted()).toEqual([...LANGUAGES].toSorted());
    for (const text of Object.values(profile.text)) expect(text.includes("{body}")).toBe(profile.named);
    expect(new URL(profile.source.url).protocol).toBe("https:");
    expect(profile.checkedOn).toBe(new Date(profile.checkedOn).toISOString().slice(0, 10));
    expect(isKnownProfile(profile.id)).toBe(true);
  }
  expect(new Set(PROFILES.map(({ id }) => id)).size).toBe(PROFILES.length);
});

test("none sends anybody to the platform that was closed", () => {
  expect(JSON.stringify(PROFILES)).not.toMatch(/consumers\/odr|ec\.europa\.eu|\bODR\b/);
});

test("the body that the settings name is named, in the visitor's language, before the owner's own words", () => {
  const german = elsewhereFor({ profile: "eu-adr", body, own }, "de-AT");

  expect(german.map(({ name, url }) => [name, url])).toEqual([
    ["The $& Arbiter", "https://arbiter.example/"],
    ["The owner", null],
  ]);
  expect(german[0]?.text).toMatch(/The \$& Arbiter .*ohne Gericht/);
  expect(german[0]?.checkedOn).toBe(profileOf("eu-adr")?.checkedOn);
  expect(german[1]).toMatchObject({ text: "Ring me on Sundays", checkedOn: null });
  expect(elsewhereFor({ profile: "eu-adr", body, own: [] }, "fi")[0]?.text).toMatch(/out of court/);
});

test("nothing is said where nothing is set, nobody is named, or nobody knows the profile", () => {
  expect(elsewhereFor(undefined, "en")).toEqual([]);
  expect(elsewhereFor({ profile: "none", body, own: [] }, "en")).toEqual([]);
  expect(elsewhereFor({ profile: "eu-adr", body: { name: "", url: "" }, own: [] }, "en")).toEqual([]);
  expect(elsewhereFor({ profile: "gone", body, own: [] }, "en")).toEqual([]);
  expect(isKnownProfile("none")).toBe(true);
  expect(isKnownProfile("gone")).toBe(false);
});

test("after a year without a look it is out of date; the owner's own words never are", () => {
  expect(isOutOfDate("2026-03-01", Date.parse("2027-02-28T23:59:59Z"))).toBe(false);
  expect(isOutOfDate("2026-03-01", Date.parse("2027-03-01T00:00:00Z"))).toBe(true);
  expect(isOutOfDate(null, Date.parse("2099-01-01"))).toBe(false);
});
