// What somebody decides about a file: whose version holds where both changed something.

import { SvelteMap } from "svelte/reactivity";
import type { HowToTakeIn, PlannedRecord, Side } from "../../bindings";

/** The choices about the conflicts of one plan. What we have holds until somebody chooses otherwise. */
export class Decision {
  private readonly chosen = new SvelteMap<string, Side>();

  constructor(readonly conflicts: readonly PlannedRecord[]) {}

  /** Whose version of a record holds. */
  side(entry: PlannedRecord): Side {
    return this.chosen.get(keyOf(entry)) ?? "ours";
  }

  choose(entry: PlannedRecord, side: Side): void {
    this.chosen.set(keyOf(entry), side);
  }

  chooseAll(side: Side): void {
    for (const entry of this.conflicts) this.choose(entry, side);
  }

  /** How many conflicts go their way. */
  get theirs(): number {
    return this.conflicts.filter((entry) => this.side(entry) === "theirs").length;
  }

  /** The whole decision, as the backend takes it. */
  get how(): HowToTakeIn {
    const all = this.conflicts.length > 0 && this.theirs === this.conflicts.length;
    const records = this.conflicts.map((entry) => ({
      noun: entry.noun,
      id: entry.id,
      side: this.side(entry),
    }));
    return { type: "take-over", otherwise: all ? "theirs" : "ours", records };
  }
}

function keyOf({ noun, id }: PlannedRecord): string {
  return `${noun} ${id}`;
}
