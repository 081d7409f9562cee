// A map that tests handle as people do: kaart.sleep("Bib De Letter").naar("Lochem", "cultural").

import type { Half, Lead, Scene, SceneActor, SceneBubble, Shift, StartingPoint } from "$ui/bindings";
import { screenPoint, type ScreenPoint } from "../geometry/point";
import type { MapProject, Place, Sector } from "../project";
import { cursorOf } from "../state/cursor";
import { DraggingFromList } from "../state/gestures/dragging-from-list";
import type { Pointer } from "../state/gestures/gesture";
import { MapState } from "../state/map-state.svelte";

const SECTORS: readonly Sector[] = [
  { code: "arts", label: "kunsten", half: "cultural", icon: "palette", examples: [] },
  { code: "sport", label: "sport", half: "non-cultural", icon: "volleyball", examples: [] },
  { code: "youth", label: "jeugd", half: null, icon: "sparkles", examples: [] },
];

const POINT: StartingPoint = { id: "dans", kind: "strength", text: "Grote dansvloer", rank: 0 };

/** Gent with ourselves, two cultural actors and a wilful one; Lochem 600 units to the right, with nobody. */
const SCENE: Scene = {
  bounds: { left: -250, top: -300, width: 1100, height: 600 },
  bubbles: [bubble("gent", "Gent", 0, true), bubble("lochem", "Lochem", 600, false)],
  actors: [
    actor("wij", "Wij", "cultural", 0, "arts", true),
    actor("bib", "Bib De Letter", "cultural", -75, "arts"),
    actor("fanfare", "Fanfare", "cultural", -111, "arts"),
    actor("eigenwijs", "Eigenwijs", "non-cultural", 75, "arts"),
  ],
  alliances: [
    {
      id: "dansen",
      name: "Dansen",
      colour: 0,
      members: ["wij", "bib"],
      label: { x: 300, y: 250, width: 168, height: 30 },
    },
  ],
};

/** Writes down what is asked of the project, by name. */
class Notebook {
  readonly id = "test";
  readonly ownActor = "wij";
  readonly sectors = SECTORS;
  readonly startingPoints = [POINT];
  readonly ideas = [];
  readonly alliances = [];
  readonly members = [];
  readonly actors = new Map();
  readonly municipalities = new Map();
  scene = $state.raw(SCENE);
  leads = $state.raw<readonly Lead[]>([lead("bib")]);
  readonly written: unknown[][] = [];

  async moveActors(actors: readonly string[], to: Place, sectors?: readonly string[]): Promise<boolean> {
    const names = actors.map((id) => this.#nameOf(id));
    const what = ["moveActors", names, this.#bubbleName(to.municipality), to.half];
    this.written.push(sectors ? [...what, sectors] : what);
    return true;
  }

  /** Whoever comes to stand left of the middle pushes Gent away. */
  async whoMakesRoom(_: string, to: { x: number; y: number }): Promise<readonly Shift[]> {
    return to.x < 400 ? [{ id: "gent", to: { x: to.x - 472, y: to.y } }] : [];
  }

  async moveMunicipality(id: string, to: { x: number; y: number }): Promise<boolean> {
    this.written.push(["moveMunicipality", this.#bubbleName(id), to]);
    return true;
  }

  async addLeads(point: string, actors: readonly string[]): Promise<boolean> {
    this.written.push(["addLeads", point, actors.map((id) => this.#nameOf(id))]);
    this.leads = [...this.leads, ...actors.map(lead)];
    return true;
  }

  async removeLeads(ids: readonly string[]): Promise<boolean> {
    const found = this.leads.filter((one) => ids.includes(one.id));
    this.written.push(["removeLeads", found.map((one) => this.#nameOf(one.actor_id))]);
    this.leads = this.leads.filter((one) => !found.includes(one));
    return true;
  }

  #nameOf(id: string): string | undefined {
    return this.scene.actors.find((one) => one.id === id)?.name;
  }

  #bubbleName(id: string): string | undefined {
    return this.scene.bubbles.find((one) => one.id === id)?.name;
  }
}

/** Hands a map around as a person with a mouse would. */
export class MapTester {
  readonly #notebook = new Notebook();
  // A test that asks for a verb that is not written above should be told so, and is: it is no function.
  readonly map = new MapState(this.#notebook as unknown as MapProject);
  #at: ScreenPoint = screenPoint(0, 0);
  #second: ScreenPoint = screenPoint(0, 0);

  constructor() {
    this.map.view.size = { width: 1200, height: 800 };
    this.map.view.jump({ scale: 1, x: 300, y: 400 });
  }

  get gekozen(): (string | undefined)[] {
    return [...this.map.selection.actors].map((id) => this.map.actors.get(id)?.name);
  }

  get geschreven(): unknown[][] {
    return this.#notebook.written;
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
    this.map.view.jump({ ...this.map.view.current, scale });
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
  const common = { id, name, detail: "", kind: "official", own, x, y: 0, radius: 200, label };
  return { ...common, cultural: half(-1, !own), non_cultural: half(1, !own) };
}

function actor(id: string, name: string, half: Half, y: number, sector: string, own = false): SceneActor {
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
    sectors: [sector],
    ...flags,
  };
}

function lead(actor: string): Lead {
  return { id: `lead ${actor}`, starting_point_id: POINT.id, actor_id: actor, note: "" };
}
