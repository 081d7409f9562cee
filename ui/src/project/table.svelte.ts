// The records of one noun: a plain map with one signal, and lists that are made once and follow what changes.
//
// Reading subscribes to the signal of the noun and never to single records: a reader is as cheap with 10,000 records as
// with ten. A list that did not change is the same array as before, so what is derived from it stays as it is.

import { ListById } from "./list-by-id";

/** Anything with an id. */
interface Identified {
  readonly id: string;
}

/** Is told of a record that came (nothing before), changed, or went (nothing after). */
type Follower<R> = (before: R | undefined, after: R | undefined) => void;

const NONE: readonly never[] = [];

/** The records of one noun; reactive. */
export class Table<R extends Identified> {
  readonly #rows: Map<string, R>;
  readonly #groupings = new Map<keyof R, Grouping<R>>();
  readonly #followers: Follower<R>[] = [];
  readonly #all = new ListById<R>(
    (id) => this.#rows.get(id),
    () => this.#rows.values(),
  );
  #version = $state(0);

  constructor(rows: readonly R[]) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
  }

  /** Returns the record with this id. */
  get(id: string): R | undefined {
    void this.#version;
    return this.#rows.get(id);
  }

  /** Returns whether there is a record with this id. */
  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** The number of records. */
  get size(): number {
    void this.#version;
    return this.#rows.size;
  }

  /** All records, by id. The same array until one of them changes. */
  get all(): readonly R[] {
    void this.#version;
    return this.#all.list;
  }

  /** Returns the records with this value in a field, by id. The same array until one of them changes. */
  where<F extends keyof R>(field: F, value: R[F]): readonly R[] {
    void this.#version;
    return this.#by(field).list(value);
  }

  /** Returns how many records have this value in a field. */
  count<F extends keyof R>(field: F, value: R[F]): number {
    void this.#version;
    return this.#by(field).count(value);
  }

  /** Calls back for every record that comes, changes or goes, for as long as the table lives. */
  follow(follower: Follower<R>): void {
    this.#followers.push(follower);
  }

  /** Adds a record, or replaces the one with its id. */
  put(row: R): void {
    const before = this.#rows.get(row.id);
    this.#rows.set(row.id, row);
    this.#changed(before, row);
  }

  /** Takes a record away. */
  drop(id: string): void {
    const before = this.#rows.get(id);
    if (this.#rows.delete(id)) this.#changed(before, undefined);
  }

  #changed(before: R | undefined, after: R | undefined): void {
    this.#all.touch((before ?? after)!.id);
    for (const grouping of this.#groupings.values()) grouping.change(before, after);
    for (const follower of this.#followers) follower(before, after);
    this.#version += 1;
  }

  #by(field: keyof R): Grouping<R> {
    let grouping = this.#groupings.get(field);
    if (!grouping) {
      grouping = new Grouping(field, this.#rows.values());
      this.#groupings.set(field, grouping);
    }
    return grouping;
  }
}

/** The records of a noun by the value of one field. */
class Grouping<R extends Identified> {
  readonly #field: keyof R;
  readonly #groups = new Map<unknown, Group<R>>();

  constructor(field: keyof R, rows: Iterable<R>) {
    this.#field = field;
    for (const row of rows) this.change(undefined, row);
  }

  list(value: unknown): readonly R[] {
    return this.#groups.get(value)?.inOrder.list ?? NONE;
  }

  count(value: unknown): number {
    return this.#groups.get(value)?.rows.size ?? 0;
  }

  change(before: R | undefined, after: R | undefined): void {
    if (before && before[this.#field] !== after?.[this.#field]) {
      const group = this.#groups.get(before[this.#field]);
      group?.rows.delete(before.id);
      group?.inOrder.touch(before.id);
      if (group?.rows.size === 0) this.#groups.delete(before[this.#field]);
    }
    if (!after) return;
    let group = this.#groups.get(after[this.#field]);
    if (!group) this.#groups.set(after[this.#field], (group = new Group()));
    group.rows.set(after.id, after);
    group.inOrder.touch(after.id);
  }
}

/** The records with one value. */
class Group<R extends Identified> {
  readonly rows = new Map<string, R>();
  readonly inOrder = new ListById<R>(
    (id) => this.rows.get(id),
    () => this.rows.values(),
  );
}
