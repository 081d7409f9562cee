// What people typed and what is not kept yet, anywhere in the window: for the moment in which the window closes.
//
// Fields keep themselves (`draft.svelte.ts`), and a line in which the next item is typed adds it. A dialog acts on its
// button only: what stands there half typed is given back as text, to be shown at the next start.

import { flushDrafts } from "./draft.svelte";

/** Text that is kept nowhere. */
export interface HalfTyped {
  /** Where it was typed, and in which field: `Nieuw scenario, Naam`. */
  where: string;
  text: string;
}

/** Marks a field that keeps what is typed by itself, or in which nothing is typed that could be lost. */
const KEEPS_ITSELF = "data-keeps-itself";

type Add = () => Promise<unknown> | void;

const lines = new Set<Add>();
const touched = new Set<HTMLInputElement | HTMLTextAreaElement>();

if (typeof document !== "undefined") {
  document.addEventListener("input", ({ target }) => {
    const isText = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (isText && !target.closest(`[${KEEPS_ITSELF}], [role=combobox], [role=search]`)) touched.add(target);
  });
}

/** Adds what is typed in a line when the window closes. Gives what ends that, for `$effect` or `onMount`. */
export function addOnClosing(add: Add): () => void {
  lines.add(add);
  return () => void lines.delete(add);
}

/** Keeps everything that is typed, and gives what could not be kept. */
export async function keepWhatIsTyped(): Promise<HalfTyped[]> {
  const unkept = await flushDrafts();
  // A field inside a line belongs to what the line adds, so lines come after fields.
  await Promise.all([...lines].map(async (add) => add()));
  return [...unkept, ...inDialogs()];
}

/** What stands half typed in fields that wait for a button. */
function inDialogs(): HalfTyped[] {
  for (const field of touched) if (!field.isConnected) touched.delete(field);
  return [...touched]
    .filter(({ value, type }) => value.trim() !== "" && !/^(checkbox|radio|range|search)$/.test(type))
    .map((field) => ({ where: placeOf(field), text: field.value.trim() }));
}

function placeOf(field: HTMLInputElement | HTMLTextAreaElement): string {
  const dialog = field.closest("[role=dialog], [role=alertdialog]");
  const title = dialog?.querySelector("h2")?.textContent ?? "";
  const label = field.ariaLabel ?? field.labels?.[0]?.textContent ?? field.placeholder;
  return [title, label]
    .map((one) => one.trim())
    .filter(Boolean)
    .join(", ");
}
