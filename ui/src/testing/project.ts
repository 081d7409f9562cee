// Projects for unit tests: project().town("Meise").actor("Bib", { status: "idea" }).build() has what the test is about,
// and every other field is empty.

import { NOUNS as ALL, type Actor, type Municipality, type Records } from "$ui/bindings";
import { tablesOf, type Noun, type RecordOf, type Tables } from "$ui/project/tables";

/** Returns the id of the last record of a noun. */
type Last = (noun: Noun) => string;

/** What a test needs in a field that cannot be empty, where its kind does not say it. */
const FILLED: Readonly<Record<string, unknown>> = {
  "municipality.country": "BE",
  "municipality.province": "",
  "municipality.latitude": 0,
  "municipality.longitude": 0,
  "own_entry.list": "sector",
  "actor_choice.list": "sector",
  "actor_choice.code": "arts",
  "alliance_choice.list": "motive",
  "alliance_choice.code": "shared-challenges",
  "alliance_target_group.code": "seniors",
  "member_role.code": "process-facilitator",
  "answer.criterion": "budget",
};

type NounField = (typeof ALL)[number]["fields"][number];

/** What each kind of value is when it is as good as empty. */
const EMPTY: Readonly<Record<NounField["kind"], unknown>> = {
  text: "",
  date: "2026-11-12",
  "yes-no": false,
  code: "",
  pointer: "",
  number: 0,
};

/** Returns a record in which only the links are filled in: they lead to the last record of a noun. */
function blank(noun: Noun, last: Last): Record<string, unknown> {
  const fields: readonly NounField[] = ALL.find(({ name }) => name === noun)?.fields ?? [];
  return Object.fromEntries(
    fields.map(({ name, kind, optional, codes, target }) => {
      const filled = FILLED[`${noun}.${name}`] ?? (optional ? null : undefined);
      const linked = target ? last(target) : codes[0];
      return [name, filled !== undefined ? filled : (linked ?? EMPTY[kind])];
    }),
  );
}

/** Every noun, each after the nouns that it links to. */
export const NOUNS: readonly Noun[] = [
  ...ALL.map(({ name }) => name).filter((name) => name !== "project"),
  // It links to our own organisation.
  "project",
];

class ProjectBuilder {
  readonly #records = Object.fromEntries(NOUNS.map((noun) => [noun, []])) as unknown as Records;

  /** Adds a record, linked to the last ones unless `fields` say otherwise. Its id is its noun and number. */
  with<N extends Noun>(noun: N, fields: Partial<RecordOf<N>> = {}): this {
    const rows = this.#records[noun] as RecordOf<N>[];
    const last: Last = (owner) => this.#records[owner].at(-1)?.id ?? "";
    rows.push({ id: `${noun}-${rows.length + 1}`, ...blank(noun, last), ...fields } as RecordOf<N>);
    return this;
  }

  /** Adds a municipality; the actors after it are in it. */
  town(name: string, fields: Partial<Municipality> = {}): this {
    return this.with("municipality", { name, ...fields });
  }

  /** Adds an actor. */
  actor(name: string, fields: Partial<Actor> = {}): this {
    return this.with("actor", { name, ...fields });
  }

  /** Makes the last actor our own organisation. */
  own(): this {
    return this.with("project", { id: "project" });
  }

  /** Returns the records. */
  build(): Records {
    return structuredClone(this.#records);
  }

  /** Returns the records as reactive tables. */
  tables(): Tables {
    return tablesOf(this.build());
  }
}

/** Begins a project without any record. */
export function project(): ProjectBuilder {
  return new ProjectBuilder();
}

/** Begins a project with one record of each noun. */
export function oneOfEach(): ProjectBuilder {
  return NOUNS.reduce((project, noun) => project.with(noun), project());
}
