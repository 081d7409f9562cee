import type { StepName } from "../bindings";
import { t } from "../text";

/** What a step did, in words. */
export function stepName({ code, params }: StepName): string {
  return t(`op-${code}`, Object.fromEntries(params));
}
