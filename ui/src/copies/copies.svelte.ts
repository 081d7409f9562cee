// The copies, as the screen shows them: which is chosen, what differs from it, and what is put back.

import { answer, backend, Refusal } from "../backend";
import type { KeptCopy, SecondPlace } from "../bindings";

/** The copies of this computer, and the second place. */
export class Copies {
  /** Every copy, newest first; nothing before they are read. */
  list = $state.raw<readonly KeptCopy[]>();
  place = $state.raw<SecondPlace | null>(null);
  /** The code of the error that kept the last copy from being made, or from going to the second place. */
  problem = $state.raw<string | null>(null);
  /** The file of the chosen copy. */
  chosen = $state<string>();
  /** Something is being made or put back. */
  busy = $state(false);
  /** Why they cannot be read. */
  refusal = $state.raw<Refusal>();

  /** The copies in a folder that somebody pointed at, instead of those of this computer. */
  private readonly pointedAt: readonly KeptCopy[] | undefined;

  constructor(pointedAt?: readonly KeptCopy[]) {
    this.pointedAt = pointedAt;
  }

  readonly copy = $derived(this.list?.find(({ file }) => file === this.chosen));

  /** Reads the copies. What was chosen stays chosen, and otherwise the newest is. */
  async load(): Promise<void> {
    try {
      if (this.pointedAt) return this.show(this.pointedAt);
      const { copies, second_place, problem } = await answer(backend.commands.copies());
      this.place = second_place;
      this.problem = problem;
      this.refusal = undefined;
      this.show(copies);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      this.refusal = refusal;
    }
  }

  private show(list: readonly KeptCopy[]): void {
    this.list = list;
    if (!this.copy) this.chosen = list.find(({ problem }) => problem === null)?.file;
  }

  /** Does something that takes a while, and reads the copies again. */
  async perform<T>(work: () => Promise<T>): Promise<T> {
    this.busy = true;
    try {
      return await work();
    } finally {
      this.busy = false;
      await this.load();
    }
  }
}
