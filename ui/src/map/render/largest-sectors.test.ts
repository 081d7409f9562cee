import { expect, test } from "vitest";
import type { SceneActor } from "$ui/project/scene";
import { largestSectors } from "./largest-sectors";

const actor = (id: string, municipality: string, sector: string, own = false) =>
  ({ id, own, municipality, half: "cultural", sectors: [sector] }) as unknown as SceneActor;

test("the sectors that most have come first, and no more than three", () => {
  const of = largestSectors([
    actor("us", "gent", "youth", true),
    actor("a", "gent", "arts"),
    actor("b", "gent", "amateur-arts"),
    actor("c", "gent", "amateur-arts"),
    actor("d", "gent", "heritage"),
    actor("e", "gent", "circus"),
    actor("f", "aalst", "arts"),
  ]);
  expect(of("gent", "cultural")).toEqual(["b", "a", "d"]);
  expect(of("aalst", "cultural")).toEqual(["f"]);
  expect(of("aalst", "non-cultural")).toEqual([]);
});
