// Ctrl Z in a field takes back what was typed there. Some engines do that by themselves and others, such as WebKitGTK, leave
// the key to the page; asked by the page they all do the same.

import { matches } from "../shortcuts";

const COMMANDS: readonly (readonly [keys: string, command: string])[] = [
  ["Mod+Z", "undo"],
  ["Mod+Shift+Z", "redo"],
  ["Mod+Y", "redo"],
];

/** Takes back, or does again, what was typed in a field. Returns what ends that, for `onMount`. */
export function undoInFields(target: Window = window): () => void {
  const undo = (event: KeyboardEvent): void => {
    const isText = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    const found = COMMANDS.find(([keys]) => matches(keys, event));
    if (event.defaultPrevented || event.isComposing || !isText || !found || !isTyped(event.target)) return;
    event.preventDefault();
    // There is no other way to reach the field's own steps.
    document.execCommand(found[1]);
  };
  target.addEventListener("keydown", undo);
  return () => target.removeEventListener("keydown", undo);
}

function isTyped(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  return !/^(checkbox|radio|button|range)$/.test(field.type);
}
