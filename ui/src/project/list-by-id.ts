// A list in the order of ids that is not made again for each change: with 10,000 things in it, replacing one costs a copy
// of the list and no more.

/** More changes than this at a time, and the list is made again. */
const FEW = 200;

/** Things in the order of their ids, told which of them changed. */
export class ListById<T extends { readonly id: string }> {
  readonly #find: (id: string) => T | undefined;
  readonly #everything: () => Iterable<T>;
  readonly #changed = new Set<string>();
  #list: readonly T[] | undefined;

  /** `find` returns what there is with an id now, and `everything` all there is, in any order. */
  constructor(find: (id: string) => T | undefined, everything: () => Iterable<T>) {
    this.#find = find;
    this.#everything = everything;
  }

  /** Takes note that what has this id came, changed or went. */
  touch(id: string): void {
    if (this.#list) this.#changed.add(id);
  }

  /** The list; the same array until something in it is another. */
  get list(): readonly T[] {
    if (!this.#list || this.#changed.size > FEW) {
      this.#list = [...this.#everything()].sort((one, other) => (one.id < other.id ? -1 : 1));
    } else if (this.#changed.size > 0) {
      let list: T[] | undefined;
      for (const id of this.#changed) {
        const now = this.#find(id);
        const at = placeOf(list ?? this.#list, id);
        const before = (list ?? this.#list)[at];
        const isThere = before?.id === id;
        if (isThere ? before === now : !now) continue;
        list ??= [...this.#list];
        list.splice(at, isThere ? 1 : 0, ...(now ? [now] : []));
      }
      this.#list = list ?? this.#list;
    }
    this.#changed.clear();
    return this.#list;
  }
}

/** Returns the index of the first thing that does not come before an id. */
function placeOf(list: readonly { readonly id: string }[], id: string): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (list[middle]!.id < id) from = middle + 1;
    else to = middle;
  }
  return from;
}
