// The list of partners as somebody looks at it: what they ask of it, in which order, and who is chosen.

import { lasting } from "$ui/shared/lasting.svelte";
import { SvelteSet } from "svelte/reactivity";
import { choicesOf } from "$ui/project/catalogue";
import type { OpenProject } from "$ui/project/open.svelte";
import { filtered, isAsking, NO_FILTER, type Filter } from "./filter";
import { heldOrder, range } from "./order";
import { byActor, rowsOf, sectorsByActor, type Row } from "./row";
import { sorted, type Sort } from "./sort";

/** The list of one project. All it gives is reactive. */
export class PartnerList {
  /** Whether all actors are shown, or only those with whom there is contact. */
  everyone = $state(false);
  filter = $state.raw<Filter>(NO_FILTER);
  sort = $state.raw<Sort>({ column: "name", descending: false });
  /** The actors that are chosen, also those that the filter hides now. */
  readonly chosen = new SvelteSet<string>();

  /** The order while somebody edits, so that no line moves away under their fingers. */
  #held = $state.raw<readonly string[]>();
  /** Where a range of chosen lines begins. */
  #anchor: string | undefined;

  readonly #sectors = $derived.by(() => choicesOf(this.project.tables, "sector"));
  readonly #sectorsOf = $derived.by(() =>
    sectorsByActor(this.project.tables.actor_choice.values(), this.#sectors),
  );
  readonly #contactsOf = $derived.by(() => byActor(this.project.tables.contact.values()));

  /** Every actor but our own organisation. */
  readonly actors: Row[] = $derived.by(() => {
    const { tables, flags, record } = this.project;
    return rowsOf(tables, record.own_actor_id, flags.actors, this.#sectorsOf, this.#contactsOf);
  });
  /** The same, by id. */
  readonly byId: ReadonlyMap<string, Row> = $derived(new Map(this.actors.map((row) => [row.id, row])));
  /** Those with whom there is contact. */
  readonly partners: Row[] = $derived(this.actors.filter(({ actor }) => actor.status !== null));
  /** Those among whom is searched. */
  readonly scope: Row[] = $derived(this.everyone ? this.actors : this.partners);
  /** Those that are wanted. */
  readonly found: Row[] = $derived(filtered(this.scope, this.filter));
  /** Those in the order in which they stand. */
  readonly shown: Row[] = $derived.by(() => {
    const rows = sorted(this.found, this.sort);
    if (!this.#held) return rows;
    const now = rows.map(({ id }) => id);
    const order = heldOrder(this.#held, now, (id) => this.byId.has(id));
    return order.map((id) => this.byId.get(id)!);
  });
  readonly ids: string[] = $derived(this.shown.map(({ id }) => id));
  /** The chosen that are still there. */
  readonly chosenRows: Row[] = $derived([...this.chosen].flatMap((id) => this.byId.get(id) ?? []));

  constructor(readonly project: OpenProject) {}

  /** Whether the filter asks anything. */
  get isFiltered(): boolean {
    return isAsking(this.filter);
  }

  /** Asks something else; what was held in place is let go. */
  ask(change: Partial<Filter>): void {
    this.release();
    this.filter = { ...this.filter, ...change };
  }

  /** Asks nothing any more. */
  askNothing(): void {
    this.ask(NO_FILTER);
  }

  /** Puts the lines in another order. */
  sortBy(sort: Sort): void {
    this.release();
    this.sort = sort;
  }

  /** Shows partners only, or everyone. */
  showEveryone(everyone: boolean): void {
    this.release();
    this.everyone = everyone;
  }

  /** Makes sure that an actor stands in the list. */
  bringIn(id: string): void {
    this.release();
    const row = this.byId.get(id);
    if (!row) return;
    if (row.actor.status === null) this.everyone = true;
    if (!this.found.some((one) => one.id === id)) this.askNothing();
  }

  /** Keeps every line where it is. */
  hold(): void {
    this.#held ??= this.ids;
  }

  /** Lets the lines go where they belong. */
  release(): void {
    this.#held = undefined;
  }

  /** Chooses a line or not; with `extend`, everything between it and the last one that was chosen. */
  choose(id: string, chosen: boolean, extend = false): void {
    const ids = extend && this.#anchor !== undefined ? range(this.ids, this.#anchor, id) : [id];
    for (const one of ids) {
      if (chosen) this.chosen.add(one);
      else this.chosen.delete(one);
    }
    this.#anchor = id;
  }

  /** Chooses everything that is shown, or nothing of it. */
  chooseShown(chosen: boolean): void {
    for (const id of this.ids) {
      if (chosen) this.chosen.add(id);
      else this.chosen.delete(id);
    }
    this.#anchor = undefined;
  }
}

const lists = new WeakMap<OpenProject, PartnerList>();

/** Gives the list of a project, as it was left when somebody looked at another screen meanwhile. */
export function listOf(project: OpenProject): PartnerList {
  let list = lists.get(project);
  if (!list) {
    list = lasting(() => new PartnerList(project));
    lists.set(project, list);
  }
  return list;
}
