// What somebody decides about a file: whose version holds where both changed something, and what may go.

import { SvelteMap } from "svelte/reactivity";
import type { HowToTakeIn, Plan, PlannedRecord, Side } from "../../bindings";
import { keyOf } from "./deletions";

/** What there is to decide about. */
interface Questions {
  /** What both sides changed. */
  readonly conflicts: readonly PlannedRecord[];
  /** What they deleted. */
  readonly deletions: readonly PlannedRecord[];
  /** So much would go that nobody lets it go by pressing Enter. */
  readonly many: boolean;
}

/** Gives the questions of a plan. */
export function questionsOf(plan: Plan): Questions {
  const of = (kind: PlannedRecord["kind"]) => plan.entries.filter((entry) => entry.kind === kind);
  return { conflicts: of("conflict"), deletions: of("deleted_there"), many: plan.many_deletions };
}

/**
 * The choices about one plan. Where both changed something, what we have holds until somebody chooses otherwise; what
 * they deleted goes, unless somebody keeps it or it is so much that it is asked.
 */
export class Decision {
  readonly conflicts: readonly PlannedRecord[];
  readonly deletions: readonly PlannedRecord[];
  /** Whether somebody decided about what would go. */
  private answered = $state(false);
  private readonly many: boolean;
  private readonly chosen = new SvelteMap<string, Side>();
  private readonly going: ReadonlyMap<string, PlannedRecord>;
  /** By record that would go: those that cannot stay without it. */
  private readonly hanging = new Map<string, PlannedRecord[]>();

  constructor({ conflicts, deletions, many }: Questions) {
    this.conflicts = conflicts;
    this.deletions = deletions;
    this.many = many;
    this.going = new Map(deletions.map((entry) => [keyOf(entry), entry]));
    for (const entry of deletions) {
      for (const needed of entry.needs) {
        this.hanging.set(keyOf(needed), [...(this.hanging.get(keyOf(needed)) ?? []), entry]);
      }
    }
  }

  /** Whose version of a record holds. */
  side(entry: PlannedRecord): Side {
    return this.chosen.get(keyOf(entry)) ?? (entry.kind === "deleted_there" ? "theirs" : "ours");
  }

  /** Decides about one record. What would go takes along what hangs on it; what stays keeps what it hangs on. */
  choose(entry: PlannedRecord, side: Side): void {
    if (entry.kind === "deleted_there") this.answered = true;
    if (side === "ours") this.keepAbove(entry);
    this.spread(entry, side);
  }

  private keepAbove(entry: PlannedRecord): void {
    for (const above of this.goingAbove(entry)) {
      this.chosen.set(keyOf(above), "ours");
      this.keepAbove(above);
    }
  }

  /** What is kept brings back what hangs on it, except what would hang on something else that goes. */
  private spread(entry: PlannedRecord, side: Side): void {
    this.chosen.set(keyOf(entry), side);
    for (const below of this.hanging.get(keyOf(entry)) ?? []) {
      const stays = this.goingAbove(below).every((above) => this.side(above) === "ours");
      if (side === "theirs" || stays) this.spread(below, side);
    }
  }

  private goingAbove({ needs }: PlannedRecord): PlannedRecord[] {
    return needs.flatMap((one) => this.going.get(keyOf(one)) ?? []);
  }

  /** Decides about everything that both changed. */
  chooseConflicts(side: Side): void {
    for (const entry of this.conflicts) this.chosen.set(keyOf(entry), side);
  }

  /** Decides about everything that would go. */
  chooseDeletions(side: Side): void {
    this.answered = true;
    for (const entry of this.deletions) this.chosen.set(keyOf(entry), side);
  }

  /** Decides about everything at once. */
  chooseAll(side: Side): void {
    this.chooseConflicts(side);
    this.chooseDeletions(side);
  }

  /** Whether it must still be said what may go. */
  get mustAsk(): boolean {
    return this.many && !this.answered;
  }

  /** How many conflicts go their way. */
  get theirs(): number {
    return this.conflicts.filter((entry) => this.side(entry) === "theirs").length;
  }

  /** What they deleted and stays. */
  get kept(): PlannedRecord[] {
    return this.deletions.filter((entry) => this.side(entry) === "ours");
  }

  /** What goes. */
  get gone(): PlannedRecord[] {
    return this.deletions.filter((entry) => this.side(entry) === "theirs");
  }

  /** The whole decision, as the backend takes it. */
  get how(): HowToTakeIn {
    const all = this.conflicts.length > 0 && this.theirs === this.conflicts.length;
    const records = [...this.conflicts, ...this.deletions].map((entry) => ({
      noun: entry.noun,
      id: entry.id,
      side: this.side(entry),
    }));
    return {
      type: "take-over",
      otherwise: all ? "theirs" : "ours",
      deletions: this.kept.length > 0 ? "ours" : "theirs",
      records,
    };
  }
}
