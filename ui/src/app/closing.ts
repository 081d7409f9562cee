// The window closes: what is typed is kept first, and what cannot be kept comes back at the next start.

import { backend } from "../backend";
import { keepWhatIsTyped } from "../shared";

/** How long keeping may take, in milliseconds: whoever ends the session does not wait longer. */
const PATIENCE = 1500;

/** Keeps what is typed, and lets the window close. */
export async function close(patience = PATIENCE): Promise<void> {
  try {
    const unkept = await Promise.race([keepWhatIsTyped(), after(patience)]);
    if (unkept && unkept.length > 0) await backend.commands.keepHalfTyped(unkept);
  } finally {
    await backend.commands.readyToClose();
  }
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
