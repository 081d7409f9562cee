// The toetsing that people look at: of which day, through whose eyes, and against which earlier one.

import { backend } from "../../backend";
import type { Answer, AnswerState, Assessment, Difference } from "../../bindings";
import { choicesOf, type Choice } from "../../project/catalogue";
import type { OpenProject } from "../../project/open.svelte";
import { flushDrafts } from "../../shared";
import { dayOf } from "../../text";
import { Asked } from "../asked.svelte";
import { grouped } from "$ui/project/grouped";
import { progress, tallyOf, type Progress, type Tally } from "./states";

/** A succescriterium with how far it is, for whoever looks. */
export interface Standing {
  readonly criterion: Choice;
  readonly state: AnswerState | null;
}

/** A toetsing of an alliance as people look at it. Made while a component is. */
export class Conversation {
  readonly project: OpenProject;
  readonly alliance: string;
  readonly #differences: Asked<Difference[]>;
  #day = $state<string>();
  #partner = $state<string | null>(null);
  #against = $state<string | null>();

  constructor(project: OpenProject, alliance: string) {
    this.project = project;
    this.alliance = alliance;
    this.#differences = new Asked(() => {
      const { assessment } = this;
      // The differences follow from the answers.
      return this.#answers.size > 0 && assessment
        ? backend.commands.differences(project.id, assessment.id)
        : undefined;
    });
  }

  /** The toetsingen, newest first. */
  readonly assessments = $derived.by((): Assessment[] =>
    [...this.project.tables.assessment.values()]
      .filter(({ alliance_id }) => alliance_id === this.alliance)
      .sort((one, other) => other.date.localeCompare(one.date)),
  );

  /** The day that shows: the chosen one, else the newest; today when there is no toetsing at all. */
  readonly day = $derived.by((): string => {
    const chosen = this.assessments.find(({ date }) => date === this.#day);
    return (chosen ?? this.assessments[0])?.date ?? dayOf();
  });

  /** The toetsing of that day; none before the first answer. */
  readonly assessment = $derived(this.assessments.find(({ date }) => date === this.day));

  /** The toetsingen before it, newest first. */
  readonly earlier = $derived(this.assessments.filter(({ date }) => date < this.day));

  /** The toetsing it is compared with: the one just before, unless people chose. */
  readonly against = $derived.by((): Assessment | undefined => {
    if (this.#against === null) return undefined;
    return this.earlier.find(({ date }) => date === this.#against) ?? this.earlier[0];
  });

  /** Whose answers show: one partner's, or nobody's for the alliance as a whole. */
  readonly partner = $derived.by((): string | null => {
    const here = [...this.project.tables.member.values()].some(
      ({ alliance_id, actor_id }) => alliance_id === this.alliance && actor_id === this.#partner,
    );
    return here ? this.#partner : null;
  });

  /** The twelve succescriteria, and after them the project's own. */
  readonly criteria = $derived.by((): readonly Choice[] => choicesOf(this.project.tables, "criterion"));

  readonly #all = $derived.by(() => grouped(this.project.tables.answer.values(), (one) => one.assessment_id));
  readonly #answers = $derived.by(() => this.#byCriterion(this.assessment));
  readonly #before = $derived.by(() => this.#byCriterion(this.against));

  /** How far each criterion is. */
  readonly standings = $derived.by((): readonly Standing[] =>
    this.criteria.map((criterion) => ({ criterion, state: this.answer(criterion.code)?.state ?? null })),
  );

  /** How many criteria are how far. */
  readonly tally = $derived.by((): Tally => tallyOf(this.standings.map(({ state }) => state)));

  /** How far they were in the toetsing it is compared with. */
  readonly tallyBefore = $derived.by((): Tally =>
    tallyOf(this.criteria.map(({ code }) => this.answerBefore(code)?.state ?? null)),
  );

  /** The criteria of which whoever looks sees that they grew, stepped back or stayed. */
  which(became: Progress): readonly Choice[] {
    return this.criteria.filter(({ code }) => this.progress(code) === became);
  }

  /** The answer of whoever looks. */
  answer(criterion: string): Answer | undefined {
    return this.answerOf(criterion, this.partner);
  }

  /** The answer of one partner, or of the alliance as a whole. */
  answerOf(criterion: string, partner: string | null): Answer | undefined {
    return this.#answers.get(criterion)?.find(({ actor_id }) => actor_id === partner);
  }

  /** All answers to a criterion. */
  answersTo(criterion: string): readonly Answer[] {
    return this.#answers.get(criterion) ?? [];
  }

  /** What whoever looks answered in the toetsing it is compared with. */
  answerBefore(criterion: string): Answer | undefined {
    return this.#before.get(criterion)?.find(({ actor_id }) => actor_id === this.partner);
  }

  /** What became of a criterion since then. */
  progress(criterion: string): Progress | undefined {
    const before = this.answerBefore(criterion)?.state ?? null;
    return progress(before, this.answer(criterion)?.state ?? null);
  }

  /** Where the answers of this toetsing differ, in the order of the criteria. */
  readonly differences = $derived.by((): readonly Difference[] => {
    const found = new Map((this.#differences.value ?? []).map((one) => [one.criterion, one]));
    return this.criteria.flatMap(({ code }) => found.get(code) ?? []);
  });

  /** Shows the toetsing of a day. What was typed is kept first. */
  async showDay(day: string): Promise<void> {
    await flushDrafts();
    this.#day = day;
  }

  /** Looks through the eyes of a partner, or of the alliance as a whole. */
  async lookAs(partner: string | null): Promise<void> {
    await flushDrafts();
    this.#partner = partner;
  }

  /** Compares with the toetsing of an earlier day, or with none. */
  compareWith(day: string | null): void {
    this.#against = day;
  }

  /** Opens the toetsing of a day, and shows it. */
  async open(day: string): Promise<void> {
    await flushDrafts();
    const opened = await this.project.change((id) => backend.commands.openAssessment(id, this.alliance, day));
    if (opened !== undefined) this.#day = day;
  }

  #byCriterion(assessment: Assessment | undefined): Map<string, Answer[]> {
    return grouped(this.#all.get(assessment?.id ?? "") ?? [], ({ criterion }) => criterion);
  }
}
