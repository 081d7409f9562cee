// Everything the map knows beyond the project: what one sees, has chosen, drags, is asked.

import { HitIndex, type Hit } from "../geometry/hit-index";
import { mapPoint, type MapPoint, type ScreenPoint } from "../geometry/point";
import { discRect, enclosing, rectOf, type Rect } from "../geometry/rect";
import { homeOf, isCrossing } from "$ui/actor/crossing";
import { ask } from "$ui/ask/asked.svelte";
import { addLeads, move, notYetOn, removeLeads } from "$ui/actor/verbs";
import { names } from "$ui/actor/words";
import { choicesOf } from "$ui/project/catalogue";
import type { OpenProject } from "$ui/project/open.svelte";
import type { Half, Place } from "$ui/bindings";
import type { SceneActor, SceneAlliance, SceneBubble } from "$ui/project/scene";
import { backend } from "$ui/backend";
import { Adding } from "../adding/adding.svelte";
import type { Card, Drag, Drop } from "./drag";
import { Gestures } from "./gestures/gestures.svelte";
import { Lens } from "./lens.svelte";
import type { HalfOf, Question } from "./questions";
import { MovingBubble } from "./moving-bubble";
import { Nudge } from "./nudge.svelte";
import { Panels } from "./panels.svelte";
import { label, t } from "$ui/text";
import { ViewState } from "./view-state.svelte";

/** The map of one project while it is on the screen. */
export class MapState {
  readonly project: OpenProject;
  readonly view = new ViewState();
  readonly lens: Lens;
  readonly gestures: Gestures;
  readonly panels = new Panels();
  readonly moving = new MovingBubble(this);
  readonly nudge = new Nudge(this);
  readonly adding = new Adding(this);

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
  /** Who was added last: the keyboard goes there when whatever asked for it is gone. */
  newest: Hit | null = null;
  /** What was last said to screen readers. */
  said = $state("");
  /** What is being asked. */
  question = $state.raw<Question | null>(null);

  readonly actors = { get: (id: string): SceneActor | undefined => this.project.scene.actorOf(id) };
  readonly bubbles: ReadonlyMap<string, SceneBubble> = $derived.by(() => byId(this.project.scene.bubbles));
  readonly alliances: ReadonlyMap<string, SceneAlliance> = $derived.by(() =>
    byId(this.project.scene.alliances),
  );
  readonly index: HitIndex = $derived.by(() => new HitIndex(this.project.scene));

  /** What is selected, here and in the table of partners. */
  get selection() {
    return this.project.selection;
  }

  /** The actors that stand out: those of the partnerkaart, or of the alliance that is chosen; none when all do. */
  readonly lit: ReadonlySet<string> | null = $derived.by(() => {
    const members = this.alliances.get(this.selection.alliance ?? "")?.members;
    return this.lens.lit ?? (members ? new Set(members) : null);
  });

  #hasStarted = false;
  /** What somebody came to see before the map was there. */
  #wanted: Hit | null = null;

  constructor(project: OpenProject) {
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
    return this.index.at(this.view.toMap(at), this.view.current);
  }

  /** Returns what letting go of actors here does; nothing outside the bubbles. */
  dropOf(actors: readonly SceneActor[], at: ScreenPoint): Drop | null {
    const place = this.#placeAt(at);
    if (!place) return null;
    return {
      place,
      isSame: actors.every(
        ({ municipality, half }) => municipality === place.municipality && half === place.half,
      ),
      asks: this.project.actors.of(actors.map(({ id }) => id)).some((actor) => isCrossing(actor, place.half)),
    };
  }

  /** Returns what letting go of a card of the inspiration list here does; nothing outside the bubbles. */
  dropOfCard(card: Card, at: ScreenPoint): Drop | null {
    const place = this.#placeAt(at);
    if (!place) return null;
    return { place, isSame: false, asks: (this.#homeOf(card) ?? place.half) !== place.half };
  }

  /** Moves actors. While it is asked whether their sectors belong there, what was dragged stays where it is. */
  async moveTo(ids: readonly string[], to: HalfOf): Promise<void> {
    const place = { type: "on-the-map", id: to.municipality } as const;
    const isMoved = await move(this.project, ids, { place, half: to.half });
    this.drag = null;
    if (!isMoved) return;
    this.say(t("actor-said-moved", { names: names(this.project, ids), place: this.placeName(to) }));
  }

  /** Asks which actor comes on the map, and shows it there. */
  async addActor(card: Card | null = null): Promise<void> {
    const given = {
      name: card?.suggestion,
      sectors: card ? [card.sector] : undefined,
      // A sector of both halves comes in the half under which it was listed; the others have a half.
      half: card && this.#homeOf(card) === null ? card.half : undefined,
      municipality: this.selection.bubble ?? this.project.actors.own.municipality,
      lead: this.lens.point?.id,
    };
    const title = card ? t("map-placing-card", { name: card.label }) : t("map-placing");
    const actor = await ask("new-actor", { given, title });
    if (actor === undefined) return;
    this.noticeNew(actor);
  }

  /** Brings an actor that was just added in sight, and says so. It is not chosen: nothing opens over the map. */
  noticeNew(actor: string): void {
    const { name = "", municipality = "", half = "cultural" } = this.project.actors.get(actor) ?? {};
    if (!this.view.refit(this.project.scene.bounds, performance.now()))
      this.reveal({ kind: "actor", id: actor });
    this.say(t("map-said-added", { name, place: this.placeName({ municipality, half }) }));
  }

  /** Gives a name that waits its place. Returns whether that was done. */
  async putInPlace(unplaced: string, place: Place, half: Half | null): Promise<boolean> {
    const lead = this.lens.point?.id ?? null;
    const actor = await this.project.change((to) =>
      backend.commands.placeUnplaced(to, unplaced, place, half, lead),
    );
    this.drag = null;
    if (actor !== undefined) this.noticeNew(actor);
    return actor !== undefined;
  }

  /** Gives a name that waits its place in a half of a bubble of the map. */
  putInHalf(unplaced: string, { municipality, half }: HalfOf): Promise<boolean> {
    return this.putInPlace(unplaced, { type: "on-the-map", id: municipality }, half);
  }

  /** Names a half of a bubble. */
  placeName({ municipality, half }: HalfOf): string {
    return t("actor-place", { name: this.bubbles.get(municipality)?.name ?? "", half: label("half", half) });
  }

  /** Asks for the name of an actor, there where it will stand. */
  nameAt(place: HalfOf, at: MapPoint, card: Card | null = null): void {
    this.question = { kind: "naming", place, at, card };
  }

  /** Asks for the name of an actor in the middle of a half. */
  nameIn(place: HalfOf, card: Card | null = null): void {
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

  /** Notes an actor on the partnerkaart one looks through, or takes it off. */
  async toggleLead(actor: string): Promise<void> {
    const [point, lead] = [this.lens.point, this.lens.leadOf(actor)];
    if (lead) return void (await removeLeads(this.project, [lead]));
    const about = point ? notYetOn(this.project, point.id, [actor]) : [];
    if (!point || about.length === 0 || !(await addLeads(this.project, point.id, about))) return;
    this.say(t("actor-said-leads", { count: 1, name: names(this.project, about) }));
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
    const { divider } = bubble;
    return upper
      ? { ...disc, height: divider - disc.top }
      : { ...disc, top: divider, height: disc.top + disc.height - divider };
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

  /** Shows everything in what panels leave free now, if everything was shown; else what is chosen stays in sight. */
  giveWay(): void {
    if (!this.#hasStarted || this.gestures.isBusy) return;
    if (this.view.refit(this.project.scene.bounds, performance.now())) return;
    const { hit } = this.selection;
    if (hit && this.panels.right === "details") this.keepInSight(hit);
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

  #homeOf({ sector }: Card): Half | null {
    return homeOf(choicesOf(this.project.tables, "sector").filter(({ code }) => code === sector));
  }

  #placeAt(at: ScreenPoint): HalfOf | null {
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
