// What is being asked in a dialog: every question has one dialog, whichever screen, menu or key asks it.

import type { Half } from "$ui/bindings";
import type { Given } from "$ui/actor/dialogs/actor-draft.svelte";

/** Something that was made, or that was there and got more. */
export interface Made {
  readonly id: string;
  readonly isNew: boolean;
}

interface AboutActors {
  readonly actors: readonly string[];
}

/** What each question is about, and what its dialog answers when it was done. */
interface Questions {
  move: { about: AboutActors; answer: true };
  sectors: { about: AboutActors; answer: true };
  lead: { about: AboutActors; answer: true };
  /** Something gets another name. */
  name: { about: { readonly name: string; readonly rename: (name: string) => Promise<void> }; answer: true };
  /** Actors come where their sectors do not belong: with these sectors, or with those they have. */
  crossing: {
    about: AboutActors & { readonly half: Half; readonly place: string };
    answer: { readonly sectors: string[] | null };
  };
  /** The new actor. */
  "new-actor": { about: { readonly given: Given; readonly title: string }; answer: string };
  scenario: { about: AboutActors & { readonly startingPoints?: readonly string[] }; answer: Made };
  alliance: { about: AboutActors; answer: Made };
}

/** The kinds of questions. */
export type Kind = keyof Questions;

/** What a question is about. */
export type About<K extends Kind> = Questions[K]["about"];

/** What the dialog of a question gives; nothing when it was closed. */
export type Answer<K extends Kind> = Questions[K]["answer"] | undefined;

/** A question that is open. */
export interface Question<K extends Kind = Kind> {
  readonly kind: K;
  readonly about: About<K>;
  readonly close: (answer?: Answer<K>) => void;
}

/** The questions that are open: the last one is on top. */
class Asked {
  open = $state.raw<readonly Question[]>([]);

  /** Whether anything is being asked. */
  get isAsking(): boolean {
    return this.open.length > 0;
  }
}

/** What this window is asking. */
export const asked = new Asked();

/** Asks a question; gives its answer once the dialog is closed, or nothing when it was only closed. */
export function ask<K extends Kind>(kind: K, about: About<K>): Promise<Answer<K>> {
  return new Promise((resolve) => {
    const question: Question<K> = {
      kind,
      about,
      close: (answer) => {
        asked.open = asked.open.filter((other) => other !== (question as unknown));
        resolve(answer);
      },
    };
    asked.open = [...asked.open, question as unknown as Question];
  });
}
