// The lists to choose from: the catalogue's, and what the project added to them.

import { backend } from "../backend";
import type { Catalogue, CatalogueExample, Half, List, OwnEntry } from "../bindings";
import { about, label, t } from "../text";
import type { Tables } from "./tables";

/** An item of a list, with its words. */
export interface Choice {
  /** The code of the catalogue, or the id of an entry of our own. */
  readonly code: string;
  readonly label: string;
  /** One or two sentences of explanation; empty where there are none. */
  readonly about: string;
  /** The name of a Lucide icon. */
  readonly icon: string | null;
  /** The half of the bubble, for sectors that have one. */
  readonly half: Half | null;
  /** Whether the project added it. */
  readonly own: boolean;
}

let catalogue: Catalogue;

/** Fetches the lists; once, before anything is shown. */
export async function loadCatalogue(): Promise<void> {
  catalogue = await backend.commands.catalogue();
}

const cache = new Map<List, readonly Choice[]>();

/** The items of the catalogue on a list, in the order of the source. */
export function catalogueChoices(list: List): readonly Choice[] {
  let choices = cache.get(list);
  if (!choices) {
    const entries = catalogue.lists.find((one) => one.list === list)?.entries ?? [];
    choices = entries.map(({ code, icon, half }) => ({
      code,
      label: label(list, code),
      about: about(list, code) ?? "",
      icon,
      half,
      own: false,
    }));
    cache.set(list, choices);
  }
  return choices;
}

const withOwn = new WeakMap<readonly OwnEntry[], readonly Choice[]>();

/** The items of a list for a project: the catalogue's, and after them its own. The same array until one changes. */
export function choicesOf(tables: Tables, list: List): readonly Choice[] {
  const own = tables.own_entry.where("list", list);
  if (own.length === 0) return catalogueChoices(list);
  let choices = withOwn.get(own);
  if (!choices) {
    const added = own.map(({ id, label, explanation, half }) => ({
      code: id,
      label,
      about: explanation,
      icon: null,
      half,
      own: true,
    }));
    withOwn.set(own, (choices = [...catalogueChoices(list), ...added]));
  }
  return choices;
}

/** The organisations of the inspiration list that belong to a sector. */
export function examplesOf(sector: string): readonly CatalogueExample[] {
  return catalogue.examples.filter(({ sectors }) => sectors.includes(sector));
}

/** What people read for an example. */
export function exampleLabel(code: string): string {
  return t(`example-${code}`);
}
