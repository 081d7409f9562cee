/**
 * Makes something with derived state that outlives the screen that asks for it first.
 *
 * Derived state belongs to the effect in which it is made, and no longer follows anything once that ends. A screen
 * ends when somebody goes elsewhere; what is made here belongs to an effect that never does.
 */
export function lasting<T>(make: () => T): T {
  let made: T | undefined;
  $effect.root(() => {
    made = make();
  });
  return made as T;
}
