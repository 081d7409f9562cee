// A map as large as any region will make: for measuring, and for tests that need many of everything.

import type { Scene, SceneActor, SceneAlliance, SceneBubble } from "$ui/project/scene";

const SECTORS = ["arts", "amateur-arts", "cultural-heritage", "welfare", "sport", "education", "tourism"];
/** Units between the middles of two bubbles: room for the largest beside another. */
const APART = 640;
/** Every so many bubbles have an alliance. */
const ALLIANCE_EVERY = 10;

/** Makes a scene with so many bubbles, and so many actors spread over them; the same each time. */
export function crowd(bubbles: number, actors: number): Scene {
  const across = Math.ceil(Math.sqrt(bubbles));
  const places = Array.from({ length: bubbles }, (_, index) => ({
    x: (index % across) * APART,
    y: Math.floor(index / across) * APART,
  }));
  const chips = Array.from({ length: actors }, (_, index) => chip(index, bubbles, places[index % bubbles]!));
  const home = places[Math.floor(bubbles / 2)]!;
  const own: SceneActor = {
    ...chip(0, bubbles, home),
    id: "own",
    own: true,
    municipality: `bubble-${Math.floor(bubbles / 2)}`,
    ...home,
    width: 184,
    height: 36,
  };
  const rows = Math.ceil(bubbles / across);
  const everybody = [own, ...chips];
  return {
    bounds: { left: -400, top: -400, width: across * APART + 200, height: rows * APART + 200 },
    bubbles: places.map((place, index) => bubble(index, place, chips, own)),
    actors: everybody,
    actorOf: (id) => everybody.find((actor) => actor.id === id),
    alliances: Array.from({ length: Math.floor(bubbles / ALLIANCE_EVERY) }, (_, index) =>
      alliance(index, bubbles, places),
    ),
  };
}

function chip(index: number, bubbles: number, centre: { x: number; y: number }): SceneActor {
  const place = Math.floor(index / bubbles);
  const half = place % 2 === 0 ? "cultural" : "non-cultural";
  const slot = Math.floor(place / 2);
  const depth = 39 + (slot % 4) * 36;
  return {
    id: `actor-${index}`,
    name: `Vereniging nummer ${index} van de streek`,
    municipality: `bubble-${index % bubbles}`,
    half,
    slot,
    own: false,
    x: centre.x + (slot >= 4 ? 158 : 0),
    y: centre.y + (half === "cultural" ? -depth : depth),
    width: 152,
    height: 30,
    lines: null,
    tight: false,
    sectors: [SECTORS[index % SECTORS.length]!],
    partner: index % 3 === 0,
    supralocal: true,
    boundary_crossing: index % 2 === 0,
  };
}

function bubble(
  index: number,
  { x, y }: { x: number; y: number },
  chips: readonly SceneActor[],
  own: SceneActor,
): SceneBubble {
  const id = `bubble-${index}`;
  const radius = 200;
  const count = (half: string) => chips.filter((one) => one.municipality === id && one.half === half).length;
  const half = (name: string, side: number) => ({
    count: count(name),
    centre: { x, y: y + side * 84 },
    invitation: count(name) === 0 ? { x, y: y + side * 68 } : null,
  });
  return {
    id,
    name: `Gemeente ${index}`,
    detail: "Vlaams-Brabant, BE",
    kind: "official",
    own: own.municipality === id,
    x,
    y,
    divider: y,
    radius,
    label: { x, y: y - radius - 24, width: 246, height: 28 },
    cultural: half("cultural", -1),
    non_cultural: half("non-cultural", 1),
  };
}

function alliance(
  index: number,
  bubbles: number,
  places: readonly { x: number; y: number }[],
): SceneAlliance {
  const members = Array.from(
    { length: 5 },
    (_, at) => `actor-${(index * ALLIANCE_EVERY + at * 19) % bubbles}`,
  );
  const { x, y } = places[(index * ALLIANCE_EVERY) % bubbles]!;
  return {
    id: `alliance-${index}`,
    name: `Alliantie nummer ${index}`,
    colour: index % 12,
    members,
    label: { x: x + APART / 2, y: y + APART / 2, width: 168, height: 30 },
    lines: members.map((member) => ({ member, points: [] })),
  };
}
