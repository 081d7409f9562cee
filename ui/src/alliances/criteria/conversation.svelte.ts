// The toetsing that people look at: of which day, through whose eyes, and against which earlier one.

import { backend } from "../../backend";
import type { Answer, AnswerState, Assessment, Difference, Progress, Standing, Tally } from "../../bindings";
import { choicesOf, type Choice } from "../../project/catalogue";
import type { OpenProject } from "../../project/open.svelte";
import { flushDrafts } from "../../shared";
import { compared, dayOf } from "../../text";
import { Asked } from "$ui/project/asked.svelte";
import { grouped } from "$ui/project/grouped";

/** A succescriterium with how far it is, for whoever looks. */
export interface CriterionState {
  readonly criterion: Choice;
  readonly state: AnswerState | null;
}

/** A toetsing of an alliance as people look at it. Made while a component is. */
export class Conversation {
  readonly project: OpenProject;
  readonly alliance: string;
  readonly #standing: Asked<Standing>;
  #day = $state<string>();
  #partner = $state<string | null>(null);
  #against = $state<string | null>();

  constructor(project: OpenProject, alliance: string) {
    this.project = project;
    this.alliance = alliance;
    this.#standing = new Asked(() => {
      const { assessment, against, partner } = this;
      // Core concludes from the answers and the criteria.
      void [this.#answers, this.#before, this.criteria];
      if (!assessment) return undefined;
      const view = { assessment: assessment.id, against: against?.id ?? null, partner };
      return backend.commands.standing(project.id, view);
    });
  }

  /** The toetsingen, newest first. */
  readonly assessments = $derived.by((): Assessment[] =>
    this.project.tables.assessment
      .where("alliance_id", this.alliance)
      .toSorted((one, other) => compared(other.date, one.date)),
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
    const members = this.project.tables.member.where("alliance_id", this.alliance);
    const here = members.some(({ actor_id }) => actor_id === this.#partner);
    return here ? this.#partner : null;
  });

  /** The twelve succescriteria, and after them the project's own. */
  readonly criteria = $derived.by((): readonly Choice[] => choicesOf(this.project.tables, "criterion"));

  readonly #answers = $derived.by(() => this.#byCriterion(this.assessment));
  readonly #before = $derived.by(() => this.#byCriterion(this.against));

  /** How far each criterion is. */
  readonly states = $derived.by((): readonly CriterionState[] =>
    this.criteria.map((criterion) => ({ criterion, state: this.answer(criterion.code)?.state ?? null })),
  );

  /** How many criteria are how far, as core counts them. */
  readonly tally = $derived.by((): Tally | undefined => this.#standing.value?.tally);

  /** The same for the toetsing it is compared with; nothing without an answer there. */
  readonly tallyBefore = $derived.by((): Tally | null => this.#standing.value?.before ?? null);

  readonly #progress = $derived.by(() => new Map(this.#standing.value?.progress));

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
    return this.#progress.get(criterion);
  }

  /** Where the answers of this toetsing differ, in the order of the criteria. */
  readonly differences = $derived.by((): readonly Difference[] => this.#standing.value?.differences ?? []);

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
    const answers = this.project.tables.answer.where("assessment_id", assessment?.id ?? "");
    return grouped(answers, ({ criterion }) => criterion);
  }
}
