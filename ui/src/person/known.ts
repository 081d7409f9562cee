// What is known of a contact person, in words: her own card, where else she is named, and what still holds her.

import type { KnownPerson } from "../bindings";
import { reasonWords } from "../copies/words";
import { longMoment } from "../copies/moments";
import type { Tables } from "../project/tables";
import { stepName } from "../project/step-name";
import { PlanWords } from "../sharing/plan/values";
import { capital, folded, indexOfFolded, label, longDay, t } from "../text";

/** A line of the sheet: what it is, and what stands there. */
export interface KnownLine {
  readonly name: string;
  readonly value: string;
}

/** Everything known of one person, in words. */
export interface Known {
  readonly name: string;
  /** Where she works: the actor and its municipality. */
  readonly place: string;
  readonly fields: readonly KnownLine[];
  /** Other texts that name her. */
  readonly mentions: readonly KnownLine[];
  /** The steps of the history that still hold something of her. */
  readonly steps: readonly KnownLine[];
  /** The copies that hold her. */
  readonly copies: readonly KnownLine[];
}

/** How much stands beside a name, in characters. */
const BESIDE = 90;

/** Puts what is known in words. */
export function inWords(known: KnownPerson, tables: Tables): Known {
  const { contact, actor, municipality, mentions, steps, copies } = known;
  const named = (["actor", "municipality", "alliance", "scenario"] as const).flatMap((noun) =>
    [...tables[noun].all].map(({ id, name }) => ({ noun, id, title: name })),
  );
  const words = new PlanWords(named);
  const { key_role } = contact;
  const role = key_role && (tables.own_entry.get(key_role)?.label ?? label("key-role", key_role));
  const fields: [string, string | null][] = [
    [t("actor-contact-function"), contact.function],
    [t("actor-contact-email"), contact.email],
    [t("actor-contact-phone"), contact.phone],
    [t("actor-contact-key"), contact.key_person ? capital(t("shared-yes")) : null],
    [t("actor-contact-role"), role && capital(role)],
    [t("actor-contact-notes"), contact.notes],
  ];
  const marks = [contact.name, contact.email, contact.phone].map(folded).filter((mark) => mark !== "");
  return {
    name: contact.name,
    place: [actor, municipality].filter(Boolean).join(", "),
    fields: fields.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    mentions: mentions.map(({ noun, id, title, text }) => ({
      name: t("person-where", { noun: words.noun({ noun }), name: words.title({ noun, id, title }) }),
      value: around(text, marks),
    })),
    steps: steps.map(({ name, at }) => ({ name: longMoment(at), value: stepName(name) })),
    copies: copies.map((copy) => ({ name: longMoment(copy.at), value: reasonWords(copy) })),
  };
}

/** Shows what stands around a name, when the text is long. */
function around(text: string, marks: readonly string[]): string {
  const found = marks.map((mark) => indexOfFolded(text, mark)).filter((at) => at !== -1);
  const at = found.length > 0 ? Math.min(...found) : 0;
  const [from, to] = [Math.max(0, at - BESIDE), Math.min(text.length, at + BESIDE)];
  return `${from > 0 ? "… " : ""}${text.slice(from, to).trim()}${to < text.length ? " …" : ""}`;
}

/** Writes it all as one text, to hand over. */
export function asText(known: Known, project: string, day: string): string {
  const { name, place, fields, mentions, steps, copies } = known;
  const listed = (title: string, none: string, lines: readonly KnownLine[]): string[] => [
    "",
    title,
    ...(lines.length === 0 ? [none] : []),
    ...lines.map((line) => `- ${line.name}: ${line.value}`),
  ];
  return [
    t("person-title", { name }),
    t("person-made", { project, day: longDay(day) }),
    "",
    place,
    ...fields.map((field) => `${field.name}: ${field.value}`),
    ...listed(t("person-mentions"), t("person-mentions-none"), mentions),
    ...listed(t("person-steps"), t("person-steps-none"), steps),
    ...listed(t("person-copies"), t("person-copies-none"), copies),
    "",
    t("person-files"),
    "",
  ].join("\n");
}
