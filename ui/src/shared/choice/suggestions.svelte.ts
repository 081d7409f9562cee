// What a combobox offers while people type: the answers of a search that takes its time.
import type { Option } from "./option";

/** Looks up what fits a typed text, best first. */
export type Search = (text: string) => Promise<Option[]>;

/** How long typing rests before it is looked up, in milliseconds. */
export const PAUSE = 120;

/** The offers of one combobox. An answer that comes after a later question is thrown away. */
export class Suggestions {
  /** What was found, and after it the ways to take the text as it was typed. */
  options = $state.raw<Option[]>([]);
  /** Which of them the arrow keys are on. */
  at = $state(0);
  /** A search is under way. */
  busy = $state(false);
  /** The search did not work out. */
  failed = $state<unknown>();

  readonly #search: Search;
  readonly #typed: (text: string) => Option[];
  readonly #known: () => Option[];
  #question = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** `known` is what can be chosen before anything is typed. */
  constructor(search: Search, typed: (text: string) => Option[], known: () => Option[] = () => []) {
    this.#search = search;
    this.#typed = typed;
    this.#known = known;
  }

  /** Looks up what fits, after a short rest. */
  ask(text: string): void {
    clearTimeout(this.#pause);
    const question = ++this.#question;
    const wanted = text.trim();
    if (wanted === "") return this.offer();
    this.busy = true;
    this.#pause = setTimeout(() => void this.#answer(question, wanted), PAUSE);
  }

  /** Looks up what fits, and waits for it: for whoever presses Enter before the answer is there. */
  async askNow(text: string): Promise<void> {
    clearTimeout(this.#pause);
    this.busy = true;
    await this.#answer(++this.#question, text.trim());
  }

  /** Offers what can be chosen before anything is typed, beginning at what is chosen now. */
  offer(chosen?: string): void {
    this.clear();
    this.options = this.#known();
    this.at = Math.max(
      0,
      this.options.findIndex((option) => option.id === chosen),
    );
  }

  /** Offers nothing. */
  clear(): void {
    clearTimeout(this.#pause);
    this.#question++;
    this.options = [];
    this.at = 0;
    this.busy = false;
    this.failed = undefined;
  }

  /** Moves along the offers, around the end, past what cannot be chosen. */
  move(step: 1 | -1): void {
    const count = this.options.length;
    for (let tried = 0; tried < count; tried++) {
      this.at = (this.at + step + count) % count;
      if (!this.options[this.at]?.disabled) return;
    }
  }

  async #answer(question: number, text: string): Promise<void> {
    let found: Option[] = [];
    let failed: unknown;
    try {
      found = await this.#search(text);
    } catch (error) {
      failed = error;
    }
    if (question !== this.#question) return;
    this.options = [...found, ...this.#typed(text)];
    this.at = Math.max(
      0,
      this.options.findIndex((option) => !option.disabled),
    );
    this.failed = failed;
    this.busy = false;
  }
}
