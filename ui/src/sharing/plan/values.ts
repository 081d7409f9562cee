// The records and fields of a plan in words: what a field is called, and what stands in it.

import type { Plan, PlannedField, PlannedList, PlannedRecord } from "../../bindings";
import { capital, find, label, list, longDay, t } from "../../text";

/** The lists of which a field holds a code. */
const LISTS: Readonly<Record<string, string>> = {
  "actor.half": "half",
  "actor.status": "contact-status",
  "actor.relation": "relation",
  "own_entry.half": "half",
  "own_entry.list": "list",
  "municipality.kind": "municipality-kind",
  "starting_point.kind": "starting-point-kind",
  "scenario.need": "need",
  "alliance.phase": "phase",
  "member.involvement": "involvement",
  "answer.state": "answer-state",
  "answer.criterion": "criterion",
  "contact.key_role": "key-role",
};

/** The nouns to which a field points, or of which a list is made. */
const POINTERS: Readonly<Record<string, string>> = {
  own_actor_id: "actor",
  municipality_id: "municipality",
  actor_id: "actor",
  starting_point_id: "starting_point",
  scenario_id: "scenario",
  alliance_id: "alliance",
  assessment_id: "assessment",
  scenario_actor: "actor",
  scenario_starting_point: "starting_point",
};

const DAYS: ReadonlySet<string> = new Set(["next_step_on", "due", "date"]);

const YES_OR_NO: ReadonlySet<string> = new Set([
  "example",
  "key_person",
  "chain",
  "chosen",
  "done",
  "supralocal_choice",
  "boundary_crossing_choice",
]);

/** Where something stands: the fact that it moved says more than the numbers do. */
const PLACES: ReadonlySet<string> = new Set(["x", "y", "slot", "rank", "latitude", "longitude"]);

/** Words for everything in one plan. */
export class PlanWords {
  private readonly titles = new Map<string, string>();

  constructor({ entries }: Plan) {
    for (const { noun, id, title } of entries) this.titles.set(`${noun} ${id}`, title);
  }

  /** What kind of thing a record is: `Actor`. */
  noun({ noun }: PlannedRecord): string {
    return capital(t(`noun-${kebab(noun)}`));
  }

  /** What a record is called. One without a name is called after what it links, or after what it is part of. */
  title({ noun, id, title }: PlannedRecord): string {
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

  /** What stands in a field, on one side; nothing where both sides say no more than that it differs. */
  value({ noun }: PlannedRecord, field: string, value: string | null): string | undefined {
    if (PLACES.has(field)) return undefined;
    if (value === null) return t("sharing-nothing");
    if (YES_OR_NO.has(field)) return capital(t(value === "0" ? "shared-no" : "shared-yes"));
    if (DAYS.has(field)) return longDay(value);
    const pointed = POINTERS[field];
    if (pointed !== undefined) return this.titleOf(pointed, value);
    const codes = LISTS[`${noun}.${field}`];
    return codes === undefined ? value : capital(this.code(codes, value));
  }

  /** What stands on a list, on one side. */
  values({ list: of }: PlannedList, values: readonly string[]): string {
    if (values.length === 0) return t("sharing-nothing");
    const pointed = POINTERS[of];
    const words = values.map((one) =>
      pointed === undefined ? this.code(of, one) : this.titleOf(pointed, one),
    );
    return capital(list(words));
  }

  /**
   * The fields and lists of a record with what stands in them, those that only say where something stands taken
   * together.
   */
  fields(entry: PlannedRecord): FieldWords[] {
    const words: FieldWords[] = [];
    for (const change of entry.fields) {
      const ours = this.value(entry, change.field, change.ours);
      const theirs = this.value(entry, change.field, change.theirs);
      const name = PLACES.has(change.field) ? t("sharing-place") : this.field(change);
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
