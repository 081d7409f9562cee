// Short words about what just happened, with the way back where there is one.

/** A short message in the corner of the window. */
export interface Toast {
  id: number;
  text: string;
  tone: "info" | "good" | "trouble";
  action?: ToastAction;
}

/** What can be done about it: mostly undoing it. */
export interface ToastAction {
  label: string;
  perform: () => void | Promise<void>;
}

/** How long a toast stays, in milliseconds: long enough to read it and to reach its button. */
const STAYS = 8000;
/** Whoever goes elsewhere has read what stood there for so long, in milliseconds. */
const READ = 1500;
/** What went wrong stays until people put it away. */
const MOST = 3;

class Toasts {
  list = $state<Toast[]>([]);
  #next = 1;
  readonly #since = new Map<number, number>();
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  add(toast: Omit<Toast, "id">): number {
    const id = this.#next++;
    // What just happened takes the place of what happened before; the same words twice are one message.
    const others = this.list.filter((other) => other.tone === "trouble" && other.text !== toast.text);
    this.list = [...others, { ...toast, id }].slice(-MOST);
    this.#since.set(id, Date.now());
    this.resume(id);
    return id;
  }

  /** People go to another screen: what they have read goes, and what went wrong stays. */
  leave(): void {
    const isRead = ({ id, tone }: Toast) =>
      tone !== "trouble" && Date.now() - (this.#since.get(id) ?? 0) > READ;
    for (const toast of this.list.filter(isRead)) this.remove(toast.id);
  }

  remove(id: number): void {
    this.pause(id);
    this.#since.delete(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** Stops the clock while people look at it. */
  pause(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  resume(id: number): void {
    const toast = this.list.find((one) => one.id === id);
    if (!toast || toast.tone === "trouble") return;
    this.pause(id);
    this.#timers.set(
      id,
      setTimeout(() => this.remove(id), STAYS),
    );
  }
}

/** The toasts of this window, for the `Toaster`. */
export const toasts = new Toasts();

/** Says something in the corner of the window. Gives its number, to take it away sooner. */
export function toast({
  text,
  tone = "info",
  action,
}: {
  text: string;
  tone?: Toast["tone"];
  action?: ToastAction;
}): number {
  return toasts.add({ text, tone, action });
}
