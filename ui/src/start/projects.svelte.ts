// The projects on this computer, as the start shows them.

import { answer, backend, Refusal } from "../backend";
import type { ListedProject } from "../bindings";
import { app, tell } from "../app/app.svelte";

type Outcome<T> = Parameters<typeof answer<T>>[0];

/** The list of projects; what is done to one of them goes by {@link ProjectList.perform}. */
export class ProjectList {
  /** Every project, last changed first; nothing before they are read. */
  private all = $state.raw<readonly ListedProject[]>();
  /** Why they cannot be read. */
  refusal = $state.raw<Refusal>();

  readonly ready = $derived(this.all !== undefined);
  readonly here = $derived((this.all ?? []).filter(({ binned_at }) => binned_at === null));
  readonly binned = $derived((this.all ?? []).filter(({ binned_at }) => binned_at !== null));

  /** Reads the list. */
  async load(): Promise<void> {
    try {
      this.all = await answer(backend.commands.projects());
      this.refusal = undefined;
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      this.refusal = refusal;
    }
  }

  /** Does something to the projects and reads the list again. What is refused is told, and gives `undefined`. */
  async perform<T>(send: () => Outcome<T>): Promise<T | undefined> {
    try {
      return await this.change(send);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      tell(refusal);
      return undefined;
    }
  }

  /** The same, for a dialog that says in its own place what is refused. */
  async change<T>(send: () => Outcome<T>): Promise<T> {
    const value = await answer(send());
    await this.load();
    return value;
  }

  /** Opens the example; the first time it is made. */
  async openExample(): Promise<void> {
    const known = this.here.find(({ example }) => example);
    const id = known?.id ?? (await this.perform(backend.commands.plantExample));
    if (id) await app.open(id);
  }
}
