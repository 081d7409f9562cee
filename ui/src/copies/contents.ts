// What is in a copy, as lists to read.

import type { Records } from "../bindings";
import { capital, compared, folded, label, t } from "../text";

/** One thing in a list. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** What is noted about it. */
  readonly notes: readonly string[];
}

/** One list, under a heading. */
export interface Section {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
}

/** Gives everything people wrote in a project, under headings. */
export function contentsOf(records: Records): Section[] {
  const towns = new Map(records.municipality.map(({ id, name }) => [id, name]));
  const actors = new Map(records.actor.map(({ id, name }) => [id, name]));
  const of = <R>(
    rows: readonly R[],
    item: (row: R) => [id: string, title: string, ...notes: (string | null)[]],
  ) =>
    rows
      .map((row) => {
        const [id, title, ...notes] = item(row);
        return { id, title, notes: notes.filter((note): note is string => !!note) };
      })
      .sort((one, other) => compared(one.title, other.title));
  const contacts = (actor: string) =>
    records.contact
      .filter((one) => one.actor_id === actor)
      .map(({ name, function: does, email, phone }) => [name, does, email, phone].filter(Boolean).join(", "));
  const own = records.project.map(({ name, own_actor_id, daily_work, purpose, audience }) => ({
    id: own_actor_id,
    title: actors.get(own_actor_id) ?? name,
    notes: [daily_work, purpose, audience].filter(Boolean),
  }));
  const isOwn = ({ id }: { id: string }): boolean => own.some((one) => one.id === id);
  const lists: [noun: string, items: Item[]][] = [
    [
      "actor",
      of(
        records.actor.filter((one) => !isOwn(one)),
        (one) => [
          one.id,
          [one.name, towns.get(one.municipality_id)].filter(Boolean).join(", "),
          one.status && capital(label("contact-status", one.status)),
          one.offer,
          one.notes,
          ...contacts(one.id),
        ],
      ),
    ],
    ["municipality", of(records.municipality, ({ id, name }) => [id, name])],
    [
      "starting_point",
      of(records.starting_point, ({ id, kind, text }) => [
        id,
        text,
        capital(label("starting-point-kind", kind)),
      ]),
    ],
    ["idea", of(records.idea, ({ id, text }) => [id, text])],
    ["scenario", of(records.scenario, ({ id, name, ideas, aim }) => [id, name, aim, ideas])],
    [
      "alliance",
      of(records.alliance, (one) => [
        one.id,
        one.name,
        one.purpose,
        records.member
          .filter(({ alliance_id }) => alliance_id === one.id)
          .map(({ actor_id }) => actors.get(actor_id) ?? "")
          .join(", "),
      ]),
    ],
    ["agreement", of(records.agreement, ({ id, what, who, due }) => [id, what, who, due])],
  ];
  const named = lists
    .filter(([, items]) => items.length > 0)
    .map(([noun, items]) => ({
      id: noun,
      label: capital(t(`noun-${noun.replaceAll("_", "-")}.count`, { count: items.length })),
      items,
    }));
  return [{ id: "own", label: t("copies-inside-own"), items: own }, ...named];
}

/** Leaves only what has a word in it. */
export function matching(sections: readonly Section[], text: string): Section[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  const holds = ({ title, notes }: Item): boolean => {
    const all = folded([title, ...notes].join(" "));
    return words.every((word) => all.includes(word));
  };
  return sections
    .map((section) => ({ ...section, items: section.items.filter(holds) }))
    .filter(({ items }) => items.length > 0);
}
