import { expect, test } from "vitest";
import type { Actor, Project } from "$ui/bindings";
import { filledIn, type Portrait } from "./portrait";

const portrait = (over: {
  record?: Partial<Project>;
  actor?: Partial<Actor>;
  brings?: string[];
}): Portrait => ({
  record: { daily_work: "", purpose: "", audience: "", ...over.record } as Project,
  actor: { name: "CC De Kroon", offer: "", brings: "", ...over.actor } as Actor,
  town: "Grimbergen",
  sectors: ["local-cultural-policy"],
  targetGroups: [],
  brings: over.brings ?? [],
});

test("a new project knows who and where, and nothing more", () => {
  expect(filledIn(portrait({}))).toEqual({
    who: { done: 2, all: 2 },
    sectors: { done: 1, all: 1 },
    portrait: { done: 0, all: 4 },
    offer: { done: 0, all: 2 },
  });
});

test("words or choices tell what we bring", () => {
  expect(filledIn(portrait({ brings: ["space"] })).offer.done).toBe(1);
  expect(filledIn(portrait({ actor: { brings: "Een zaal", offer: "Theater" } })).offer.done).toBe(2);
});
