// A map that tests handle as people do: kaart.sleep("Bib De Letter").naar("Lochem", "cultural").

import { fittedDetail } from "../geometry/detail";
import type { Half, Lead, StartingPoint } from "$ui/bindings";
import type { Scene, SceneActor, SceneBubble } from "$ui/project/scene";
import { loadCatalogue } from "$ui/project/catalogue";
import type { OpenProject } from "$ui/project/open.svelte";
import { openProject } from "$ui/testing/open-project";
import { project as records } from "$ui/testing/project";
import { screenPoint, type ScreenPoint } from "../geometry/point";
import { cursorOf } from "../state/cursor";
import { DraggingFromList } from "../state/gestures/dragging-from-list";
import type { Pointer } from "../state/gestures/gesture";
import { MapState } from "../state/map-state.svelte";
import { asked } from "./backend";

await loadCatalogue();

const POINT: StartingPoint = { id: "dans", kind: "strength", text: "Grote dansvloer", rank: 0 };

/** Gent with ourselves, two cultural actors and a wilful one; Lochem 600 units to the right, with nobody. */
const SCENE: Scene = {
  bounds: { left: -250, top: -300, width: 1100, height: 600 },
  bubbles: [bubble("gent", "Gent", 0, true), bubble("lochem", "Lochem", 600, false)],
  actors: [
    actor("own", "Wij", "cultural", 0, true),
    actor("bib", "Bib De Letter", "cultural", -75),
    actor("fanfare", "Fanfare", "cultural", -111),
    actor("eigenwijs", "Eigenwijs", "non-cultural", 75),
  ],
  alliances: [
    {
      id: "dansen",
      name: "Dansen",
      colour: 0,
      members: ["own", "bib"],
      label: { x: 300, y: 250, width: 168, height: 30 },
      lines: ["own", "bib"].map((member) => ({ member, points: [] })),
    },
  ],
  actorOf: (id) => SCENE.actors.find((actor) => actor.id === id),
};

/** Returns the records of that scene, with what is noted on a partnerkaart. */
function given() {
  const project = records();
  for (const { id, name } of SCENE.bubbles) project.town(name, { id });
  for (const { id, name, half, own } of SCENE.actors) {
    project.actor(name, { id, half, municipality_id: "gent" }).with("actor_choice", { code: "arts" });
    if (own) project.own();
  }
  for (const { id, name, members } of SCENE.alliances) {
    project.with("alliance", { id, name });
    for (const actor_id of members) project.with("member", { actor_id });
  }
  return project.with("starting_point", POINT).with("lead", lead("bib"));
}

/** The project of that scene. It writes down what is asked of it, by name, and notes leads. */
function project(written: unknown[][]): OpenProject {
  const made = openProject(given().build());
  const { tables, actors } = made;
  const namesOf = (ids: readonly string[]) => actors.of(ids).map(({ name }) => name);
  const bubbleName = (id: string) => tables.municipality.get(id)?.name;
  const heard: Readonly<Record<string, (...args: never[]) => unknown[]>> = {
    moveActors: (ids: string[], place: { id: string }, half: Half, sectors: string[] | null) => [
      namesOf(ids),
      bubbleName(place.id),
      half,
      ...(sectors ? [sectors] : []),
    ],
    moveMunicipality: (id: string, x: number, y: number) => [bubbleName(id), { x, y }],
    addLeads: (point: string, ids: string[]) => {
      for (const id of ids) tables.lead.put(lead(id));
      return [point, namesOf(ids)];
    },
    removeLeads: (ids: string[]) => {
      const gone = ids.flatMap((id) => tables.lead.get(id) ?? []);
      for (const id of ids) tables.lead.drop(id);
      return [namesOf(gone.map(({ actor_id }) => actor_id))];
    },
  };
  return Object.assign(made, {
    scene: SCENE,
    history: { undo: null },
    change: async (send: (id: string) => Promise<{ data: unknown }>) => {
      const { data } = await send("test");
      const { command, args } = asked.pop()!;
      written.push([command, ...(heard[command]?.(...(args as never[])) ?? args)]);
      return data;
    },
  });
}

/** Hands a map around as a person with a mouse would. */
export class MapTester {
  /** What was asked of the project, by name. */
  readonly geschreven: unknown[][] = [];
  readonly map = new MapState(project(this.geschreven));
  #at: ScreenPoint = screenPoint(0, 0);
  #second: ScreenPoint = screenPoint(0, 0);

  constructor() {
    this.map.view.size = { width: 1200, height: 800 };
    this.map.view.jump({ scale: 1, x: 300, y: 400, detail: "all" });
  }

  get gekozen(): (string | undefined)[] {
    return [...this.map.selection.actors].map((id) => this.map.actors.get(id)?.name);
  }

  get gebaar(): string {
    return this.map.gestures.name;
  }

  /** What letting go now would do. */
  get wordt(): { gemeente: string | undefined; helft: Half; vraagt: boolean } | null {
    const { drag } = this.map;
    if (!drag || drag.kind === "bubble" || !drag.drop) return null;
    const { place, asks } = drag.drop;
    return { gemeente: this.map.bubbles.get(place.municipality)?.name, helft: place.half, vraagt: asks };
  }

  /** Who would make room for the bubble that is being dragged. */
  get schuiftOp(): string[] {
    const { drag } = this.map;
    return drag?.kind === "bubble" ? drag.shifts.map(({ id }) => this.map.bubbles.get(id)?.name ?? "") : [];
  }

  id(name: string): string {
    const found = SCENE.actors.find((one) => one.name === name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found.id;
  }

  druk(name: string, more: Partial<Pointer> = {}): this {
    return this.#press(this.map.view.toScreen(this.map.actors.get(this.id(name))!), more);
  }

  /** How the pointer looks over an actor. */
  boven(name: string): string {
    this.#move(this.map.view.toScreen(this.map.actors.get(this.id(name))!));
    return this.aanwijzer;
  }

  get aanwijzer(): string {
    return cursorOf(this.map);
  }

  /** Brings the map to another scale, Gent staying in the middle. */
  vanVeraf(scale: number): this {
    this.map.view.jump({ ...this.map.view.current, scale, detail: fittedDetail(scale) });
    return this;
  }

  drukNaam(bubble: string): this {
    return this.#press(this.map.view.toScreen(this.#bubble(bubble).label), {});
  }

  klik(name: string, more: Partial<Pointer> = {}): this {
    this.druk(name, more);
    this.map.gestures.up(this.#pointer(more));
    return this;
  }

  klikOp(bubble: string, half: Half): this {
    this.#press(this.#inHalf(bubble, half), {});
    return this.laatLos();
  }

  klikOpUitnodiging(bubble: string): this {
    const { x, y } = this.#bubble(bubble);
    this.#press(this.map.view.toScreen({ x, y: y - 68 }), {});
    return this.laatLos();
  }

  drukPapier(): this {
    return this.#press(screenPoint(600, 20), {});
  }

  beweeg(dx: number, dy: number): this {
    return this.#move(screenPoint(this.#at.x + dx, this.#at.y + dy));
  }

  laatLos(): this {
    this.map.gestures.up(this.#pointer());
    return this;
  }

  async enLaatLos(): Promise<void> {
    this.laatLos();
    await this.even();
  }

  async even(): Promise<void> {
    await new Promise((done) => setTimeout(done));
  }

  sleep(name: string): this {
    return this.druk(name).beweeg(8, 0);
  }

  sleepBol(name: string): this {
    return this.#press(this.#inHalf(name, "cultural"), {});
  }

  sleepKaartje(sector: string): this {
    const card = { sector, half: "cultural", label: sector, suggestion: "" } as const;
    this.#at = screenPoint(20, 20);
    this.map.gestures.begin(new DraggingFromList(this.map, this.#pointer(), card));
    return this;
  }

  naar(bubble: string, half: Half): this {
    return this.#move(this.#inHalf(bubble, half));
  }

  naarPapier(): this {
    return this.#move(screenPoint(600, 780));
  }

  naarRand(): this {
    return this.#move(screenPoint(1199, 400));
  }

  tweedeVinger(dx: number, dy: number): this {
    this.#second = screenPoint(this.#at.x + dx, this.#at.y + dy);
    this.map.gestures.down(this.#pointer({ id: 2, at: this.#second }));
    return this;
  }

  beweegTweede(dx: number, dy: number): this {
    this.#second = screenPoint(this.#second.x + dx, this.#second.y + dy);
    this.map.gestures.move(this.#pointer({ id: 2, at: this.#second }));
    return this;
  }

  tweedeVingerLos(): this {
    this.map.gestures.up(this.#pointer({ id: 2, at: this.#second }));
    return this;
  }

  /** Draws a loop around everything in one half, from the paper on. */
  lus(bubble: string, half: Half, loops = true): this {
    const { x, y } = this.#bubble(bubble);
    const side = half === "cultural" ? -1 : 1;
    const more = { loops, adds: loops };
    const corner = (dx: number, dy: number) => this.map.view.toScreen({ x: x + dx, y: y + side * dy });
    this.#press(corner(-180, 230), more);
    for (const at of [corner(180, 230), corner(180, 20), corner(-180, 20)]) this.#move(at, more);
    this.map.gestures.up(this.#pointer(more));
    return this;
  }

  #press(at: ScreenPoint, more: Partial<Pointer>): this {
    this.#at = at;
    this.map.gestures.down(this.#pointer(more));
    return this;
  }

  #move(at: ScreenPoint, more: Partial<Pointer> = {}): this {
    this.#at = at;
    this.map.gestures.move(this.#pointer(more));
    return this;
  }

  #pointer(more: Partial<Pointer> = {}): Pointer {
    return { id: 1, at: this.#at, button: 0, adds: false, loops: false, ...more };
  }

  #bubble(name: string): SceneBubble {
    const found = SCENE.bubbles.find((one) => one.name === name);
    if (!found) throw new Error(`no bubble is called ${name}`);
    return found;
  }

  #inHalf(name: string, half: Half): ScreenPoint {
    const { x, y } = this.#bubble(name);
    return this.map.view.toScreen({ x: x + 100, y: y + (half === "cultural" ? -100 : 100) });
  }
}

function bubble(id: string, name: string, x: number, own: boolean): SceneBubble {
  const half = (side: number, isEmpty: boolean) => ({
    count: isEmpty ? 0 : 1,
    centre: { x, y: side * 84 },
    invitation: isEmpty ? { x, y: side * 68 } : null,
  });
  const label = { x, y: -224, width: 246, height: 28 };
  const common = { id, name, detail: "", kind: "official", own, x, y: 0, divider: 0, radius: 200, label };
  return { ...common, cultural: half(-1, !own), non_cultural: half(1, !own) };
}

function actor(id: string, name: string, half: Half, y: number, own = false): SceneActor {
  const size = own ? { width: 184, height: 36 } : { width: 152, height: 30 };
  const flags = { partner: false, supralocal: false, boundary_crossing: false };
  return {
    id,
    name,
    municipality: "gent",
    half,
    slot: 0,
    own,
    x: 0,
    y,
    ...size,
    lines: null,
    tight: false,
    sectors: ["arts"],
    ...flags,
  };
}

function lead(actor: string): Lead {
  return { id: `lead ${actor}`, starting_point_id: POINT.id, actor_id: actor, note: "" };
}
