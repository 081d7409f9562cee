// Measures what stands on what, in every theme. The map is drawn on a canvas, which no checker of pages sees:
// this test is its only guard.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "./contrast";

const SOURCE = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

type Theme = Record<string, string>;

const THEMES: Record<string, string> = {
  light: "",
  dark: "(prefers-color-scheme: dark)",
  "light, more contrast": "(prefers-contrast: more)",
  "dark, more contrast": "(prefers-contrast: more) and (prefers-color-scheme: dark)",
};

/** Gives the tokens that one block of the file declares; the first block stands in no media query. */
function declared(media: string): Theme {
  const start = media === "" ? SOURCE.indexOf(":root") : SOURCE.indexOf(`@media ${media} {`);
  expect(start, `a block for ${media || "light"}`).toBeGreaterThanOrEqual(0);
  const open = SOURCE.indexOf("{", SOURCE.indexOf(":root", start));
  const block = SOURCE.slice(open + 1, SOURCE.indexOf("}", open));
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((m) => [m[1]!, m[2]!]));
}

const CONTACTS = ["idea", "to-contact", "in-conversation", "partner", "dropped-out"];
const ALLIANCES = [1, 2, 3, 4, 5, 6].map((n) => `alliance-${n}`);
const SURFACES = ["paper", "card", "hover", "action-soft"];
const HALVES = ["cultural-fill", "non-cultural-fill"];

/** Words on their ground. */
const TEXT: [string, string][] = [
  ...[...SURFACES, ...HALVES].flatMap((ground): [string, string][] => [
    ["ink", ground],
    ["muted", ground],
    ["cultural", ground],
    ["non-cultural", ground],
  ]),
  ...SURFACES.flatMap((ground): [string, string][] => [
    ["action", ground],
    ["disagree", ground],
    ["present", ground],
    ["start", ground],
    ["not-yet", ground],
  ]),
  ["own-ink", "own"],
  ["action-ink", "action"],
  ["action-ink", "action-hover"],
  ["card", "not-yet"],
  ["paper", "ink"],
  ["present", "present-fill"],
  ["start", "start-fill"],
  ["not-yet", "not-yet-fill"],
  ["ink", "present-fill"],
  ["ink", "start-fill"],
  ["ink", "not-yet-fill"],
  ...CONTACTS.map((status): [string, string] => [`contact-${status}`, `contact-${status}-fill`]),
  ...ALLIANCES.map((alliance): [string, string] => ["alliance-ink", alliance]),
];

/** Shapes and lines that mean something, on what they lie on. */
const SHAPES: [string, string][] = [
  ...["paper", "card", ...HALVES].flatMap((ground): [string, string][] => [
    ["outline", ground],
    ["own", ground],
    ["action", ground],
    ["cultural", ground],
    ["non-cultural", ground],
    ...ALLIANCES.map((alliance): [string, string] => [alliance, ground]),
  ]),
  ["star", "own"],
  ...["paper", "card", "hover", "action-soft", "action", "ink", ...HALVES].map((ground): [string, string] => [
    "focus",
    ground,
  ]),
];

describe.each(Object.entries(THEMES))("%s", (name, media) => {
  const theme = declared(media);
  const more = name.includes("contrast");

  it("gives every colour", () => {
    expect(Object.keys(theme)).toEqual(Object.keys(declared("")));
  });

  it.each(TEXT)("%s can be read on %s", (text, ground) => {
    expect(contrast(theme[text]!, theme[ground]!)).toBeGreaterThanOrEqual(more ? 7 : 4.5);
  });

  it.each(SHAPES)("%s stands out on %s", (shape, ground) => {
    expect(contrast(theme[shape]!, theme[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

it("takes the colours of the system, when it chooses them", () => {
  expect(Object.keys(declared("(forced-colors: active)"))).toEqual(Object.keys(declared("")));
});
