import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const CORE = new URL("../../../src-tauri/core/fonts/", import.meta.url);
const PACKAGE = new URL("../../node_modules/@expo-google-fonts/atkinson-hyperlegible-next/", import.meta.url);

test.each(["400Regular", "600SemiBold", "700Bold"])(
  "core measures in the font that is drawn: %s",
  (weight) => {
    const file = `AtkinsonHyperlegibleNext_${weight}.ttf`;
    const [measured, drawn] = [new URL(file, CORE), new URL(`${weight}/${file}`, PACKAGE)].map((url) =>
      readFileSync(url),
    );
    expect(measured!.equals(drawn!)).toBe(true);
  },
);
