// Keeping what is typed about an alliance. The ids are taken when the text goes, so that it lands where it was typed,
// also when another record shows by then.

import { backend } from "../backend";
import type { AnswerOf, CriterionEdit } from "../bindings";
import type { OpenProject } from "../project/open.svelte";
import { fieldName } from "../project/records";

/** Keeps what is typed in an answer. The first answer of a day makes its toetsing. */
export function typeAnswer(project: OpenProject, of: AnswerOf, edit: CriterionEdit): Promise<void> {
  const { alliance, date, criterion, partner } = of;
  const name = [alliance, date, criterion, partner].join(":");
  return project.typed(fieldName("answer", name, edit), (id, typing) =>
    backend.commands.answerCriterion(id, of, edit, typing),
  );
}
