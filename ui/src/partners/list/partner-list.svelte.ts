// The list of partners on the screen: its filter and its order.

import { lasting } from "$ui/shared/lasting.svelte";
import type { ActorView } from "$ui/project/actors.svelte";
import type { OpenProject } from "$ui/project/open.svelte";
import { filtered, isAsking, NO_FILTER, type Filter } from "./filter";
import { heldOrder, range } from "./order";
import { Sorted, type Sort } from "./sort";

/** The list of one project. All it gives is reactive. */
export class PartnerList {
  /** Whether all actors are shown, or only those with whom there is contact. */
  everyone = $state(false);
  filter = $state.raw<Filter>(NO_FILTER);
  sort = $state.raw<Sort>({ column: "name", descending: false });

  /** The order while somebody edits, so that no line moves away under their fingers. */
  #held = $state.raw<readonly string[]>();
  readonly #sorted = new Sorted();
  /** Where a range of chosen lines begins. */
  #anchor: string | undefined;

  /** Every actor but our own organisation. */
  readonly actors: readonly ActorView[] = $derived.by(() =>
    this.project.actors.all.filter((actor) => !actor.own),
  );
  /** The actors with a contact status. */
  readonly partners: readonly ActorView[] = $derived(
    this.actors.filter(({ record }) => record.status !== null),
  );
  /** The actors that are filtered. */
  readonly scope: readonly ActorView[] = $derived(this.everyone ? this.actors : this.partners);
  /** Those that are wanted. */
  readonly found: readonly ActorView[] = $derived(filtered(this.scope, this.filter));
  /** Those in the order in which they stand. */
  readonly shown: readonly ActorView[] = $derived.by(() => {
    const rows = this.#sorted.of(this.found, this.sort);
    if (!this.#held) return rows;
    const now = rows.map(({ id }) => id);
    return this.project.actors.of(heldOrder(this.#held, now, (id) => this.find(id) !== undefined));
  });
  readonly ids: string[] = $derived(this.shown.map(({ id }) => id));
  /** The ids of the selected actors, also of those that the filter hides now. */
  readonly chosen: readonly string[] = $derived.by(() =>
    [...this.project.selection.actors].filter((id) => this.find(id) !== undefined),
  );

  constructor(readonly project: OpenProject) {}

  /** Whether the filter asks anything. */
  get isFiltered(): boolean {
    return isAsking(this.filter);
  }

  /** Returns an actor that can be in the list: any but our own organisation. */
  find(id: string): ActorView | undefined {
    const actor = this.project.actors.get(id);
    return actor?.own ? undefined : actor;
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

  /** Makes sure that an actor is in the list. */
  bringIn(id: string): void {
    this.release();
    const actor = this.find(id);
    if (!actor) return;
    if (actor.record.status === null) this.everyone = true;
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
    this.project.selection.put(ids, chosen);
    this.#anchor = id;
  }

  /** Chooses everything that is shown, or nothing of it. */
  chooseShown(chosen: boolean): void {
    this.project.selection.put(this.ids, chosen);
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
