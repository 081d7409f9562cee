// Keeping what is typed about an alliance. The ids are taken when the text goes, so that it lands where it was typed,
// also when another record shows by then.

import { backend } from "../backend";
import type { AgreementEdit, AllianceEdit, CriterionEdit, ImpactEdit, MemberEdit } from "../bindings";
import type { OpenProject } from "../project/open.svelte";

/** Keeps what is typed in a field of an alliance. */
export function typeAlliance(project: OpenProject, alliance: string, edit: AllianceEdit): Promise<void> {
  return project.typed(field("alliance", alliance, edit), (id) =>
    backend.commands.editAlliance(id, alliance, edit),
  );
}

/** Keeps what is typed about a member. */
export function typeMember(project: OpenProject, member: string, edit: MemberEdit): Promise<void> {
  return project.typed(field("member", member, edit), (id) => backend.commands.editMember(id, member, edit));
}

/** Which answer is meant: to which criterion, on which day, and whose; nobody's for the alliance as a whole. */
export interface AnswerKey {
  readonly alliance: string;
  readonly date: string;
  readonly criterion: string;
  readonly partner: string | null;
}

/** Keeps what is typed in an answer. The first answer of a day makes its toetsing. */
export function typeAnswer(project: OpenProject, key: AnswerKey, edit: CriterionEdit): Promise<void> {
  const { alliance, date, criterion, partner } = key;
  const name = [alliance, date, criterion, partner].join(":");
  return project.typed(field("answer", name, edit), (id) =>
    backend.commands.answerCriterion(id, alliance, date, criterion, partner, edit),
  );
}

/** Keeps what is typed in an agreement. */
export function typeAgreement(project: OpenProject, agreement: string, edit: AgreementEdit): Promise<void> {
  return project.typed(field("agreement", agreement, edit), (id) =>
    backend.commands.editAgreement(id, agreement, edit),
  );
}

/** Keeps what is typed in a note about impact. */
export function typeImpact(project: OpenProject, note: string, edit: ImpactEdit): Promise<void> {
  return project.typed(field("impact", note, edit), (id) => backend.commands.editImpactNote(id, note, edit));
}

/** Names a field, so that pauses in it are one step. */
function field(noun: string, id: string, edit: object): string {
  return `${noun}:${id}:${Object.keys(edit).join()}`;
}
