// Looking something up while people type: after a short rest, and only the last question counts.

import { answer, backend } from "../backend";
import type { Hit } from "../bindings";

/** How long typing rests before it is looked up, in milliseconds. */
const PAUSE = 120;

/** The hits for what stands in the search field. */
export class LookUp {
  hits = $state.raw<readonly Hit[]>([]);
  /** The text that the hits are for; nothing before the first answer. */
  answered = $state<string>();
  /** Why it could not be looked up. */
  failed = $state.raw<unknown>();
  private question = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly project: () => string) {}

  /** Looks a text up after a rest; an empty text finds nothing, at once. */
  ask(text: string): void {
    clearTimeout(this.pause);
    const question = ++this.question;
    if (text.trim() === "") return this.clear();
    this.pause = setTimeout(() => void this.send(text, question), PAUSE);
  }

  /** Looks a text up without the rest: for whoever presses Enter at once. */
  async askNow(text: string): Promise<void> {
    clearTimeout(this.pause);
    if (text.trim() !== "" && text !== this.answered) await this.send(text, ++this.question);
  }

  clear(): void {
    clearTimeout(this.pause);
    this.question++;
    this.hits = [];
    this.answered = undefined;
    this.failed = undefined;
  }

  private async send(text: string, question: number): Promise<void> {
    let hits: Hit[] = [];
    let failed: unknown;
    try {
      hits = await answer(backend.commands.search(this.project(), text));
    } catch (refusal) {
      failed = refusal;
    }
    if (question !== this.question) return;
    this.hits = hits;
    this.failed = failed;
    this.answered = text;
  }
}
