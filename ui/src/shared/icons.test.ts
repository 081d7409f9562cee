import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { iconNamed } from "./icons";

const CATALOGUE = "../../../src-tauri/core/src/catalogue";

it.each(["sector", "criterion"])("has every icon that the catalogue names for a %s", (list) => {
  const source = readFileSync(new URL(`${CATALOGUE}/${list}.rs`, import.meta.url), "utf8");
  const named = [...source.matchAll(/of\((?:\w+, )?"[a-z-]+", "([a-z-]+)"\)|icon: "([a-z-]+)"/g)];
  expect(named.length).toBeGreaterThanOrEqual(12);
  for (const [, icon, other] of named)
    expect(iconNamed(icon ?? other), icon ?? other).not.toBe(iconNamed(null));
});

it("gives a tag to what people added themselves", () => {
  expect(iconNamed(undefined)).toBe(iconNamed("no-such-icon"));
});
