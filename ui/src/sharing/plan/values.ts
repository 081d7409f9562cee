// The records and fields of a plan in words: what a field is called, and what stands in it.

import { NOUNS, type PlannedField, type PlannedList, type PlannedRecord } from "../../bindings";
import { capital, find, label, list, longDay, t } from "../../text";

type Field = (typeof NOUNS)[number]["fields"][number];

/** What the core says of each field, by noun and name. */
const FIELDS: ReadonlyMap<string, Field> = new Map(
  NOUNS.flatMap(({ name, fields }) => fields.map((field) => [`${name}.${field.name}`, field] as const)),
);

/** Returns the noun to whose records a list leads; nothing for a list of codes. */
function linked(list: string): string | undefined {
  const noun = NOUNS.find(({ name, link }) => link && name === list);
  return noun?.fields.find(({ target }) => target !== null && target !== noun.owner)?.target ?? undefined;
}

/** What can be worded: a record, by its names. */
interface Titled {
  readonly noun: string;
  readonly id: string;
  readonly title: string;
}

/** Words for everything in one plan. */
export class PlanWords {
  private readonly titles = new Map<string, string>();

  constructor(titled: Iterable<Titled>) {
    for (const { noun, id, title } of titled) this.titles.set(`${noun} ${id}`, title);
  }

  /** What kind of thing a record is: `Actor`. */
  noun({ noun }: Pick<Titled, "noun">): string {
    return capital(t(`noun-${kebab(noun)}`));
  }

  /** What a record is called. One without a name is called after what it links, or after what it is part of. */
  title({ noun, id, title }: Titled): string {
    const [first = "", second = "", third = "", fourth] = id.split(":");
    switch (noun) {
      case "member":
        return t("sharing-title-in", { name: this.titleOf("actor", second), place: title });
      case "lead":
        return t("sharing-title-at", { name: this.titleOf("actor", second), place: title });
      case "assessment":
        return t("sharing-title-assessment", { alliance: title, day: longDay(second) });
      case "answer": {
        const criterion = capital(this.code("criterion", third));
        const said = { criterion, alliance: this.titleOf("alliance", first), day: longDay(second) };
        return fourth === undefined
          ? t("sharing-title-answer", said)
          : t("sharing-title-answer-of", { ...said, partner: this.titleOf("actor", fourth) });
      }
      default:
        return title;
    }
  }

  /** What a field is called. */
  field({ field }: PlannedField): string {
    return capital(t(`field-${kebab(field)}`));
  }

  /** What is in a field, on one side; nothing where both sides say no more than that it differs. */
  value({ noun }: Pick<Titled, "noun">, name: string, value: string | null): string | undefined {
    const field = FIELDS.get(`${noun}.${name}`);
    // A place on the map: the fact that it moved says more than the numbers do.
    if (field?.kind === "number") return undefined;
    if (value === null) return t("sharing-nothing");
    switch (field?.kind) {
      case "yes-no":
        return capital(t(value === "0" ? "shared-no" : "shared-yes"));
      case "date":
        return longDay(value);
      case "pointer":
        return this.titleOf(field.target ?? "", value);
      case "code":
        return capital(this.code(field.list ?? "list", value));
      default:
        return value;
    }
  }

  /** What stands on a list, on one side. */
  values({ list: of }: PlannedList, values: readonly string[]): string {
    if (values.length === 0) return t("sharing-nothing");
    const pointed = linked(of);
    const words = values.map((one) =>
      pointed === undefined ? this.code(of, one) : this.titleOf(pointed, one),
    );
    return capital(list(words));
  }

  /**
   * The fields and lists of a record with what stands in them, those that only say where something stands taken
   * together.
   */
  fields(entry: Pick<PlannedRecord, "noun" | "fields" | "lists">): FieldWords[] {
    const words: FieldWords[] = [];
    for (const change of entry.fields) {
      const ours = this.value(entry, change.field, change.ours);
      const theirs = this.value(entry, change.field, change.theirs);
      const isPlace = FIELDS.get(`${entry.noun}.${change.field}`)?.kind === "number";
      const name = isPlace ? t("sharing-place") : this.field(change);
      if (words.some((other) => other.name === name)) continue;
      words.push(ours === undefined ? { name } : { name, ours, theirs });
    }
    const lists = entry.lists.map((change) => {
      const name = capital(label("list", kebab(change.list)));
      const [ours, theirs] = [this.values(change, change.ours), this.values(change, change.theirs)];
      // The same on both sides, in another order or to another degree.
      return ours === theirs ? { name } : { name, ours, theirs };
    });
    return [...words, ...lists];
  }

  private titleOf(noun: string, id: string): string {
    return this.titles.get(`${noun} ${id}`) ?? t("sharing-unknown");
  }

  /** An entry of our own has its id as code. */
  private code(codes: string, code: string): string {
    return find(`${codes}-${code}`) === undefined ? this.titleOf("own_entry", code) : label(codes, code);
  }
}

/** A field in words; without values where there is no more to say than that it differs. */
export interface FieldWords {
  readonly name: string;
  readonly ours?: string;
  readonly theirs?: string;
}

function kebab(code: string): string {
  return code.replaceAll("_", "-");
}
