import { expect, test } from "vitest";
import { crowd } from "../testing/crowd";
import { changedAreas } from "./changed-areas";
import type { Scene } from "$ui/project/scene";
import { covers, discRect } from "../geometry/rect";

const byId = <T extends { readonly id: string }>(things: readonly T[]) =>
  [...things].sort((one, other) => (one.id < other.id ? -1 : 1));

const scene = ((made: Scene): Scene => ({
  ...made,
  bubbles: byId(made.bubbles),
  actors: byId(made.actors),
  alliances: byId(made.alliances),
}))(crowd(12, 200));

const near = { scale: 1, detail: "all" } as const;

test("nothing differs from itself", () => {
  expect(changedAreas(scene, { ...scene }, near)).toEqual([]);
});

test("an actor that moved is where it was and where it is, in its bubbles", () => {
  const [actor] = scene.actors;
  const moved = { ...actor!, x: actor!.x + 5_000 };
  const areas = changedAreas(scene, { ...scene, actors: scene.actors.with(0, moved) }, near);
  expect(areas?.map(({ left, width }) => left + width / 2)).toEqual([actor!.x, moved.x]);
});

test("a bubble is drawn again with all that stands in it", () => {
  const [bubble] = scene.bubbles;
  const grown = { ...bubble!, radius: bubble!.radius + 40 };
  const actors = scene.actors.map((one) =>
    one.municipality === bubble!.id ? { ...one, x: one.x + 1 } : one,
  );
  const areas = changedAreas(scene, { ...scene, bubbles: scene.bubbles.with(0, grown), actors }, near);
  expect(areas).toHaveLength(2);
  expect(covers(areas![1]!, discRect(grown.x, grown.y, grown.radius))).toBe(true);
});

test("of a bubble that only counts others, nothing is drawn again but its invitations and the chips that came", () => {
  const at = scene.bubbles.findIndex(({ cultural }) => cultural.invitation === null);
  const bubble = scene.bubbles[at]!;
  const cultural = { ...bubble.cultural, count: bubble.cultural.count + 1 };
  const counted = { ...scene, bubbles: scene.bubbles.with(at, { ...bubble, cultural }) };
  expect(changedAreas(scene, counted, near)).toEqual([]);
  expect(changedAreas(scene, counted, { ...near, detail: "counts" })).toHaveLength(1);
  const emptied = { ...cultural, count: 0, invitation: { x: bubble.x, y: bubble.y - 40 } };
  const empty = { ...scene, bubbles: scene.bubbles.with(at, { ...bubble, cultural: emptied }) };
  const [invitation] = changedAreas(scene, empty, near)!;
  expect(invitation!.width).toBeLessThan(200);
});

test("what comes and what goes is drawn", () => {
  const others = scene.bubbles.slice(1);
  expect(changedAreas(scene, { ...scene, bubbles: others }, near)).toHaveLength(1);
  expect(changedAreas({ ...scene, bubbles: others }, scene, near)).toHaveLength(1);
});

test("where much differs, everything is drawn", () => {
  const actors = scene.actors.map((actor) => ({ ...actor }));
  expect(changedAreas(scene, { ...scene, actors }, near)).toBeUndefined();
});
