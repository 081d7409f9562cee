// Where partners see a criterion differently, said in words.

import type { AnswerState, Difference } from "../../bindings";
import { capital, few, list, t } from "../../text";
import { STATES } from "./states";

/** Who sees a criterion in a state: partners by name, and whether the alliance as a whole does. */
interface View {
  readonly state: AnswerState;
  readonly partners: readonly string[];
  readonly whole: boolean;
}

/**
 * Says who sees what: `Het wijkhuis ziet hier nog niets van, maar de alliantie vindt het aanwezig.` What the alliance
 * as a whole says comes last.
 */
export function differenceWords({ answers }: Difference, nameOf: (actor: string) => string): string {
  const views = STATES.map((state): View => {
    const said = answers.filter(([, one]) => one === state).map(([actor]) => actor);
    const partners = said.filter((actor) => actor !== null).map(nameOf);
    return { state, partners, whole: said.includes(null) };
  }).filter(({ partners, whole }) => partners.length > 0 || whole);
  views.sort((one, other) => Number(one.whole) - Number(other.whole));
  const clauses = views.map(({ state, partners, whole }) => {
    const who = list(whole ? [...few(partners), t("alliances-the-alliance")] : few(partners));
    return t(`alliances-sees-${state}`, { who, count: partners.length + (whole ? 1 : 0) });
  });
  const [one = "", other = ""] = clauses;
  const words = clauses.length === 2 ? t("alliances-sees-but", { one, other }) : list(clauses);
  return capital(t("alliances-sentence", { words }));
}
