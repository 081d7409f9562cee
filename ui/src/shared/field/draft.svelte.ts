// What is being typed in a field, until it is kept.
//
// Typed text is kept on Enter, on leaving the field, after a second of rest, and when the page closes. Until then
// it belongs to the field alone, whose own Ctrl Z works on it. Text that cannot be kept is never thrown away.
import { errorText, t, withoutUnseen } from "$ui/text";

/** How long typing rests before it is kept, in milliseconds. */
export const REST = 1000;

/** Keeps a text. What it throws, or rejects with, is said below the field. */
export type Commit = (text: string) => Promise<void> | void;

/** What a draft asks of its field each time it needs it, so that it always sees the current values. */
export interface DraftSource {
  commit: Commit;
  /** The most characters the text may have. */
  max: number;
  /** Several lines; otherwise runs of white space count as one space. */
  multiline?: boolean;
  /** Half of what is typed means something else than the whole, as in a day: a rest does not keep it. */
  whole?: boolean;
  /** Gives what was kept as it is written: of an amount, `2.500` whatever was typed. Without it, as it was typed. */
  written?: () => string;
  /** Going back means to what stood there when the field came, past what a rest kept: a cell of a table. */
  backToFirst?: boolean;
  /** What the field is called. */
  label?: string;
}

const open = new Set<Draft>();

/**
 * Keeps what is typed in any field right now. Wait for it before closing the window or the project. Gives what could
 * not be kept.
 */
export async function flushDrafts(): Promise<{ where: string; text: string }[]> {
  const drafts = [...open];
  await Promise.all(drafts.map((draft) => draft.keep()));
  return drafts.filter(({ changed }) => changed).map(({ label, text }) => ({ where: label, text }));
}

if (typeof window !== "undefined") {
  for (const leaving of ["pagehide", "beforeunload", "blur"]) {
    window.addEventListener(leaving, () => void flushDrafts());
  }
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void flushDrafts();
  });
}

/** The text of one field: what was kept last, what is typed since, and why it could not be kept. */
export class Draft {
  /** What stands in the field. */
  text = $state("");
  /** Why the text is not kept, in words; nothing when all is well. */
  problem = $state<string>();
  /** Whether the text is on its way to the store. */
  keeping = $state(false);

  readonly #source: () => DraftSource;
  #kept = $state("");
  readonly #first: string;
  /** Where the text goes: chosen at the first letter, so that text never lands on a record shown later. */
  #commit: Commit | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(value: string, source: () => DraftSource) {
    this.text = value;
    this.#kept = value;
    this.#first = value;
    this.#source = source;
  }

  /** Whether the field holds something else than what was kept last. */
  get changed(): boolean {
    return this.#canonical(this.text) !== this.#canonical(this.#kept);
  }

  /** What its field is called. */
  get label(): string {
    return this.#source().label ?? "";
  }

  /** Takes what is typed, and waits for a rest. */
  type(text: string): void {
    this.text = text;
    this.problem = this.#tooLong();
    clearTimeout(this.#rest);
    if (!this.changed) return this.#settle();
    this.#commit ??= this.#source().commit;
    open.add(this);
    if (!this.#source().whole) this.#rest = setTimeout(() => void this.keep(), REST);
  }

  /** Keeps what is typed, now. Never rejects: what went wrong stands in `problem`, and the text stays. */
  async keep(): Promise<void> {
    clearTimeout(this.#rest);
    while (this.#running) await this.#running;
    this.problem = this.#tooLong() ?? this.problem;
    if (!this.changed || this.#tooLong()) return;
    // Cleared behind the promise: a commit that throws at once ends before this line does.
    this.#running = this.#keepOnce().finally(() => (this.#running = undefined));
    await this.#running;
  }

  /** Goes back to what was kept last, or stood there first. Tells whether there was anything to go back from. */
  revert(): boolean {
    clearTimeout(this.#rest);
    const back = this.#source().backToFirst ? this.#first : this.#kept;
    const changed = this.text !== back || this.problem !== undefined;
    this.text = back;
    this.problem = undefined;
    if (this.changed || this.#running) this.#keepAlso();
    else this.#settle();
    return changed;
  }

  /** Follows the value that is kept: into the field when nobody is typing there. */
  follow(value: string, focused: boolean): void {
    if (value === this.#kept) return;
    const typing = this.changed || this.#running !== undefined;
    const same = this.#canonical(value) === this.#canonical(this.text);
    this.#kept = value;
    // Whoever rests after a space still needs that space.
    if (focused ? !typing && !same : !typing || same) this.text = value;
    if (!this.changed) this.#settle();
  }

  /** Shows the kept text as it was kept, once the field is left. */
  async leave(): Promise<void> {
    await this.keep();
    if (!this.changed) this.text = this.#kept;
  }

  /** Keeps what is typed when the field disappears. Gives the text that could not be kept, if any. */
  async close(): Promise<string | undefined> {
    await this.keep();
    open.delete(this);
    return this.changed ? this.text : undefined;
  }

  /** Keeps what the field went back to, behind what is on its way to the store. */
  #keepAlso(): void {
    this.#commit ??= this.#source().commit;
    open.add(this);
    void this.keep();
  }

  async #keepOnce(): Promise<void> {
    const text = this.text;
    const commit = this.#commit ?? this.#source().commit;
    this.keeping = true;
    try {
      await commit(text);
      const typedOn = this.text !== text;
      this.#kept = this.#source().written?.() ?? text;
      if (!typedOn) this.text = this.#kept;
      this.problem = this.#tooLong();
    } catch (error) {
      this.problem = errorText(error);
    } finally {
      this.keeping = false;
    }
    if (!this.changed) this.#settle();
  }

  /** Nothing is waiting to be kept any more. */
  #settle(): void {
    this.#commit = undefined;
    open.delete(this);
  }

  #tooLong(): string | undefined {
    const { max } = this.#source();
    // As the core counts: characters, of which an emoji can be one.
    const length = [...this.#canonical(this.text)].length;
    return length > max ? t("shared-too-long", { length, max, over: length - max }) : undefined;
  }

  #canonical(text: string): string {
    const normal = withoutUnseen(text).normalize("NFC").trim();
    return this.#source().multiline ? normal : normal.replace(/\s+/g, " ");
  }
}
