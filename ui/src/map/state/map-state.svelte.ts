// Everything the map knows beyond the project: what one sees, has chosen, drags, is asked.

import { HitIndex, type Hit } from "../geometry/hit-index";
import { mapPoint, type MapPoint, type ScreenPoint } from "../geometry/point";
import { discRect, enclosing, rectOf, type Rect } from "../geometry/rect";
import type { MapProject, Place } from "../project";
import type { AllianceLine } from "../render/picture";
import type { SceneActor, SceneAlliance, SceneBubble } from "$ui/bindings";
import { isCrossing } from "./crossing";
import type { Card, Drag, Drop } from "./drag";
import { Gestures } from "./gestures/gestures.svelte";
import { Lens } from "./lens.svelte";
import type { Question } from "./questions";
import { Routes } from "./routes";
import { MovingBubble } from "./moving-bubble";
import { Nudge } from "./nudge.svelte";
import { Panels } from "./panels.svelte";
import { Selection } from "./selection.svelte";
import { label, t } from "$ui/text";
import { ViewState } from "./view-state.svelte";

/** The map of one project while it is on the screen. */
export class MapState {
  readonly project: MapProject;
  readonly view = new ViewState();
  readonly selection = new Selection();
  readonly lens: Lens;
  readonly gestures: Gestures;
  readonly #routes = new Routes();
  readonly panels = new Panels();
  readonly moving = new MovingBubble(this);
  readonly nudge = new Nudge(this);

  /** What lies under a pointer that is doing nothing. */
  hover = $state.raw<Hit | null>(null);
  /** What has the keyboard's attention, when the keyboard is in use. */
  focus = $state.raw<Hit | null>(null);
  /** What is being dragged. */
  drag = $state.raw<Drag | null>(null);
  /** The loop that is being drawn around actors. */
  loop = $state.raw<readonly MapPoint[] | null>(null);
  /** Whether a drag on the map draws such a loop. */
  isLassoing = $state(false);
  /** Whether Space is held: then a drag moves the map, whatever it starts on. */
  isPanning = $state(false);
  /** Whether the map was moved since Space is held. */
  hasPanned = false;
  /** What the pointer was pressed on last. */
  pressedHit: Hit | null = null;
  /** What was last said to screen readers. */
  said = $state("");
  /** What is being asked. */
  question = $state.raw<Question | null>(null);

  readonly actors: ReadonlyMap<string, SceneActor> = $derived.by(() => byId(this.project.scene.actors));
  readonly bubbles: ReadonlyMap<string, SceneBubble> = $derived.by(() => byId(this.project.scene.bubbles));
  readonly alliances: ReadonlyMap<string, SceneAlliance> = $derived.by(() =>
    byId(this.project.scene.alliances),
  );
  readonly index: HitIndex = $derived.by(() => new HitIndex(this.project.scene));
  readonly lines: readonly AllianceLine[] = $derived.by(() =>
    this.#routes.of(this.project.scene, this.index.obstacles),
  );

  #hasStarted = false;
  /** What somebody came to see before the map was there. */
  #wanted: Hit | null = null;

  constructor(project: MapProject) {
    this.project = project;
    this.lens = new Lens(project);
    this.gestures = new Gestures(this);
  }

  /** Shows where we are, the first time that there is something to show it in. */
  start(): void {
    const own = [...this.bubbles.values()].find((bubble) => bubble.own) ?? [...this.bubbles.values()][0];
    const home = own && this.rectOf({ kind: "name", id: own.id });
    if (this.#hasStarted || !home) return;
    this.#hasStarted = true;
    this.view.start(this.project.scene.bounds, home);
    if (this.#wanted) this.reveal(this.#wanted);
    this.#wanted = null;
  }

  /** Space is held, or let go. */
  holdSpace(isHeld: boolean): void {
    if (isHeld && !this.isPanning) this.hasPanned = false;
    this.isPanning = isHeld;
  }

  /** Returns what lies on top under a point of the viewport. */
  hitAt(at: ScreenPoint): Hit | null {
    return this.index.at(this.view.toMap(at), this.view.current.scale);
  }

  /** Returns what letting go of actors here does; nothing outside the bubbles. */
  dropOf(actors: readonly SceneActor[], at: ScreenPoint): Drop | null {
    const place = this.#placeAt(at);
    if (!place) return null;
    const { sectors } = this.project;
    return {
      place,
      isSame: actors.every(
        ({ municipality, half }) => municipality === place.municipality && half === place.half,
      ),
      asks: actors.some((actor) => isCrossing(actor, place.half, sectors)),
    };
  }

  /** Returns what letting go of a card of the inspiration list here does; nothing outside the bubbles. */
  dropOfCard(card: Card, at: ScreenPoint): Drop | null {
    const place = this.#placeAt(at);
    if (!place) return null;
    const home = this.project.sectors.find((sector) => sector.code === card.sector)?.half ?? place.half;
    return { place, isSame: false, asks: home !== place.half };
  }

  /** Moves actors, after asking where their sectors do not belong there. What was dragged stays there until then. */
  async moveTo(ids: readonly string[], to: Place): Promise<void> {
    const actors = ids.flatMap((id) => this.actors.get(id) ?? []);
    if (actors.some((actor) => isCrossing(actor, to.half, this.project.sectors))) {
      this.question = { kind: "crossing", actors: ids, to };
      return;
    }
    await this.move(ids, to);
  }

  /** Moves actors without asking, with other sectors where they are given. */
  async move(ids: readonly string[], to: Place, sectors?: readonly string[]): Promise<void> {
    this.question = null;
    const isMoved = await this.project.moveActors(ids, to, sectors);
    this.drag = null;
    if (isMoved) this.say(t("map-said-moved", { count: ids.length, place: this.placeName(to) }));
  }

  /** Names a half of a bubble. */
  placeName({ municipality, half }: Place): string {
    return t("map-place", { name: this.bubbles.get(municipality)?.name ?? "", half: label("half", half) });
  }

  /** The municipality and half in which an actor stands. */
  placeOf(actor: string): Place | null {
    const found = this.actors.get(actor);
    return found ? { municipality: found.municipality, half: found.half } : null;
  }

  /** Asks for the name of an actor, there where it will stand. */
  nameAt(place: Place, at: MapPoint, card: Card | null = null): void {
    this.question = { kind: "naming", place, at, card };
  }

  /** Asks for the name of an actor in the middle of a half. */
  nameIn(place: Place, card: Card | null = null): void {
    const bubble = this.bubbles.get(place.municipality);
    if (!bubble) return;
    const { invitation, centre } = place.half === "cultural" ? bubble.cultural : bubble.non_cultural;
    const { x, y } = invitation ?? centre;
    this.reveal({ kind: "half", id: bubble.id, half: place.half });
    this.nameAt(place, mapPoint(x, y), card);
  }

  /** The map goes off the screen: what was begun is given up, what is chosen stays. */
  leave(): void {
    this.gestures.cancel();
    void this.nudge.finish();
    this.stopAsking();
    this.hover = this.focus = null;
    this.isLassoing = this.isPanning = false;
  }

  /** Stops asking; what was only shown goes. */
  stopAsking(): void {
    this.question = null;
    this.drag = null;
  }

  /** Notes actors on the partnerkaart one looks through; those on it already stay as they are. */
  async addLeads(actors: readonly string[]): Promise<void> {
    const { point } = this.lens;
    const others = actors.filter((id) => !this.lens.leadOf(id));
    if (point && (await this.project.addLeads(point.id, others))) {
      this.say(t("map-said-leads-added", this.#counted(others)));
    }
  }

  /** Takes actors off the partnerkaart one looks through. */
  async removeLeads(actors: readonly string[]): Promise<void> {
    const leads = actors.flatMap((id) => this.lens.leadOf(id) ?? []);
    const noted = leads.map((lead) => lead.actor_id);
    if (await this.project.removeLeads(leads.map((lead) => lead.id))) {
      this.say(t("map-said-leads-removed", this.#counted(noted)));
    }
  }

  /** Notes an actor on the partnerkaart one looks through, or takes it off. */
  toggleLead(actor: string): Promise<void> {
    return this.lens.leadOf(actor) ? this.removeLeads([actor]) : this.addLeads([actor]);
  }

  /** Says to screen readers what happened. */
  say(words: string): void {
    this.said = words;
  }

  /** Returns the part of the map that something takes. */
  rectOf(hit: Hit): Rect | null {
    if (hit.kind === "actor") return boxRect(this.actors.get(hit.id));
    if (hit.kind === "alliance") return boxRect(this.alliances.get(hit.id)?.label ?? undefined);
    const bubble = this.bubbles.get(hit.id);
    if (!bubble) return null;
    const disc = discRect(bubble.x, bubble.y, bubble.radius);
    if (hit.kind === "name") return enclosing([disc, rectOf(bubble.label)]);
    const upper = hit.half === "cultural";
    return { ...disc, top: upper ? disc.top : bubble.y, height: bubble.radius };
  }

  /** Brings something in sight, once there is something to see it in. */
  reveal(hit: Hit): void {
    if (!this.#hasStarted) {
      this.#wanted = hit;
      return;
    }
    const rect = this.rectOf(hit);
    if (rect) this.view.reveal(rect, performance.now());
  }

  /** Brings a bubble that is new in sight, beside the others where there is room. */
  welcome(bubble: string): void {
    const rect = this.rectOf({ kind: "name", id: bubble });
    if (rect) this.view.welcome(rect, this.project.scene.bounds, performance.now());
  }

  /** Moves the map only where something that is chosen came to lie under a panel. */
  keepInSight(hit: Hit): void {
    const rect = this.rectOf(hit);
    if (rect) this.view.keepInSight(rect, performance.now());
  }

  /** Shows everything. */
  fitAll(): void {
    this.view.fit(this.project.scene.bounds, performance.now());
  }

  /** The actors that move when this one is dragged: all chosen ones when it is one of them, and never ourselves. */
  dragged(id: string): readonly SceneActor[] {
    const ids = this.selection.actors.has(id) ? [...this.selection.actors] : [id];
    return ids.flatMap((one) => this.actors.get(one) ?? []).filter((actor) => !actor.own);
  }

  /** What words about actors fill in: how many, and the name of one. */
  #counted(actors: readonly string[]): { count: number; name: string } {
    return { count: actors.length, name: this.actors.get(actors[0] ?? "")?.name ?? "" };
  }

  #placeAt(at: ScreenPoint): Place | null {
    const found = this.index.halfAt(this.view.toMap(at));
    return found && { municipality: found.id, half: found.half };
  }
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function boxRect(box: Parameters<typeof rectOf>[0] | undefined): Rect | null {
  return box ? rectOf(box) : null;
}
