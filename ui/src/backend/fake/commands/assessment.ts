// Toetsingen of an alliance against the succescriteria.

import type { Records } from "../../../bindings";
import type { Commands } from "../..";
import { ok } from "../memory";
import { nameOf } from "../naming";
import { open } from "../state";

/** The commands of assessments. */
export const assessment = {
  openAssessment: (id, alliance, date) =>
    open(id).step("open-assessment", nameOf(open(id), "alliance", alliance), () => {
      const assessment = `${alliance}:${date}`;
      if (open(id).memory.assessment.has(assessment)) return assessment;
      return open(id).put("assessment", { id: assessment, alliance_id: alliance, date, notes: "" });
    }),
  noteAssessment: (id, assessment, notes) =>
    open(id).step(
      "note-assessment",
      { name: "" },
      () => (open(id).patch("assessment", assessment, { notes }), null),
    ),
  answerCriterion: (id, alliance, date, criterion, partner, edit) =>
    open(id).step("answer", nameOf(open(id), "alliance", alliance), () => {
      const assessment_id = `${alliance}:${date}`;
      const row = `${assessment_id}:${criterion}${partner ? `:${partner}` : ""}`;
      if (!open(id).memory.assessment.has(assessment_id)) {
        open(id).put("assessment", { id: assessment_id, alliance_id: alliance, date, notes: "" });
      }
      if (!open(id).memory.answer.has(row)) {
        const blank = { state: null, how_present: "", in_practice: "", who: "", due: null };
        open(id).put("answer", { id: row, assessment_id, criterion, actor_id: partner, ...blank });
      }
      open(id).patch("answer", row, edit);
      return row;
    }),
  removeAnswer: (id, answer) =>
    open(id).step("remove-answer", { name: "" }, () => (open(id).remove("answer", answer), null)),
  differences: (id, assessment) => {
    const said = open(id)
      .all<Records["answer"][number]>("answer")
      .filter((row) => row.assessment_id === assessment && row.state !== null);
    const criteria = [...new Set(said.map((row) => row.criterion))];
    const of = (criterion: string) => said.filter((row) => row.criterion === criterion);
    return ok(
      criteria
        .filter((criterion) => new Set(of(criterion).map((row) => row.state)).size > 1)
        .map((criterion) => ({ criterion, answers: of(criterion).map((row) => [row.actor_id, row.state!]) })),
    );
  },
  removeAssessment: (id, assessment) =>
    open(id).step("remove-assessment", { name: "" }, () => (open(id).remove("assessment", assessment), null)),
} satisfies Partial<Commands>;
