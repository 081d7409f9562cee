// Questions to core whose answer follows from records: asked again when those change.

import { answer, Refusal } from "../backend";

type Outcome<T> = Parameters<typeof answer<T>>[0];

/**
 * Holds the answer to a question. `question` reads the records the answer follows from, and gives nothing where there
 * is nothing to ask; it is asked again when one of them changes. An answer that comes too late is left alone.
 */
export class Asked<T> {
  value = $state.raw<T>();

  constructor(question: () => Outcome<T> | undefined) {
    $effect(() => {
      const asked = question();
      if (!asked) {
        this.value = undefined;
        return;
      }
      let wanted = true;
      void this.#take(asked, () => wanted);
      return () => (wanted = false);
    });
  }

  async #take(asked: Outcome<T>, wanted: () => boolean): Promise<void> {
    try {
      const value = await answer(asked);
      if (wanted()) this.value = value;
    } catch (refusal) {
      // What was asked about is gone meanwhile.
      if (!(refusal instanceof Refusal)) throw refusal;
    }
  }
}
