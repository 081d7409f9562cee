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
/** What went wrong stays until people put it away. */
const MOST = 3;

class Toasts {
  list = $state<Toast[]>([]);
  #next = 1;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  add(toast: Omit<Toast, "id">): number {
    const id = this.#next++;
    // The same words twice are one message.
    const others = this.list.filter((other) => other.text !== toast.text);
    this.list = [...others, { ...toast, id }].slice(-MOST);
    this.resume(id);
    return id;
  }

  remove(id: number): void {
    this.pause(id);
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
