import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  version?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };

/** Where npm would find `name` for the package at `place`: beside it, or in any node_modules above. */
function isLocked(place: string, name: string): boolean {
  const steps = place.split("/node_modules/");
  return (
    steps.some((_, i) => {
      const above = steps.slice(0, steps.length - i).join("/node_modules/");
      return `${above ? `${above}/` : ""}node_modules/${name}` in packages;
    }) || `node_modules/${name}` in packages
  );
}

// Some npm commands drop the parts for other platforms from the lock; `npm ci` then refuses it on every machine.
test("the lock names every part, for other platforms too", () => {
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(place, name))
      .map((name) => `${place || "the project"} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test("every version is pinned", () => {
  const wanted = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...wanted["dependencies"], ...wanted["devDependencies"] });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
