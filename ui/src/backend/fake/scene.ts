// A map for the fake. Core lays out the real one; here what is new or moved comes somewhere in its half bubble.

import type { Actor, ActorChoice, Alliance, Member, Municipality, Scene, SceneBubble } from "../../bindings";
import type { FakeProject } from "./memory";

const CHIP = { width: 152, height: 30, gap: 4 };

/** Gives a map of what is in memory, with the places of the example where they still hold. */
export function sceneOf(project: FakeProject, example: Scene): Scene {
  const own = project.get<{ id: string; own_actor_id: string }>("project", "project").own_actor_id;
  const actors = project.all<Actor>("actor");
  const members = project.all<Member>("member");
  const sectors = (actor: string) =>
    project.all<ActorChoice>("actor_choice").filter((one) => one.actor_id === actor && one.list === "sector");
  const bubbles = project.all<Municipality>("municipality").map((municipality): SceneBubble => {
    const known = example.bubbles.find(({ id }) => id === municipality.id);
    const { x, y } = municipality;
    const inHalf = (half: string) =>
      actors.filter((one) => one.municipality_id === municipality.id && one.half === half && one.id !== own);
    const radius = known?.radius ?? 200;
    const half = (name: string, side: number) => {
      const count = inHalf(name).length;
      const centre = { x, y: y + (side * radius) / 2 };
      return { count, centre, invitation: count > 0 ? null : centre };
    };
    return {
      id: municipality.id,
      name: municipality.name,
      detail: [municipality.province, municipality.country].filter(Boolean).join(", "),
      kind: municipality.kind,
      own: actors.some((one) => one.id === own && one.municipality_id === municipality.id),
      x,
      y,
      radius,
      label: { x, y: y - radius - 24, width: 246, height: 28 },
      cultural: half("cultural", -1),
      non_cultural: half("non-cultural", 1),
    };
  });
  const chips = actors.flatMap((actor) => {
    const known = example.actors.find(({ id }) => id === actor.id);
    const bubble = bubbles.find(({ id }) => id === actor.municipality_id);
    if (!bubble) return [];
    const stayed = known && known.municipality === bubble.id && known.half === actor.half;
    const moved = example.bubbles.find(({ id }) => id === bubble.id);
    const side = actor.half === "cultural" ? -1 : 1;
    const row = actors.filter(
      (other) => other.municipality_id === bubble.id && other.half === actor.half && other.id < actor.id,
    ).length;
    const step = CHIP.height + CHIP.gap;
    return [
      {
        id: actor.id,
        name: actor.name,
        municipality: bubble.id,
        half: actor.half,
        slot: actor.slot,
        own: actor.id === own,
        x: stayed && moved ? known.x + bubble.x - moved.x : bubble.x,
        y: stayed && moved ? known.y + bubble.y - moved.y : bubble.y + side * (step * (row + 1)),
        width: known?.width ?? CHIP.width,
        height: known?.height ?? CHIP.height,
        sectors: sectors(actor.id).map(({ code }) => code),
        partner: actor.status !== null,
        supralocal: known?.supralocal ?? true,
        boundary_crossing: known?.boundary_crossing ?? true,
      },
    ];
  });
  const alliances = project.all<Alliance>("alliance").map((alliance, place) => ({
    id: alliance.id,
    name: alliance.name,
    colour: place % 12,
    members: members.filter(({ alliance_id }) => alliance_id === alliance.id).map(({ actor_id }) => actor_id),
    label: example.alliances.find(({ id }) => id === alliance.id)?.label ?? null,
  }));
  const left = Math.min(-240, ...bubbles.map(({ x, radius }) => x - radius - 40));
  const top = Math.min(-300, ...bubbles.map(({ y, radius }) => y - radius - 70));
  const right = Math.max(240, ...bubbles.map(({ x, radius }) => x + radius + 40));
  const bottom = Math.max(240, ...bubbles.map(({ y, radius }) => y + radius + 40));
  return {
    bounds: { left, top, width: right - left, height: bottom - top },
    bubbles,
    actors: chips,
    alliances,
  };
}
