// Where giving and getting goes one way (source 001 calls that éénrichting), said kindly.

import type { Reciprocity } from "../../bindings";
import { fewNames, t } from "../../text";

/** Says of which members something is not named yet: what they get, what they bring, or both. */
export function reciprocityWords(
  { only_give, only_get, unsaid }: Reciprocity,
  nameOf: (member: string) => string | undefined,
): string[] {
  const sentence = (key: "only-give" | "only-get" | "unsaid", members: readonly string[]) => {
    const names = members.flatMap((member) => nameOf(member) ?? []);
    return names.length > 0
      ? [t(`alliances-reciprocity-${key}`, { names: fewNames(names), count: names.length })]
      : [];
  };
  return [
    ...sentence("only-give", only_give),
    ...sentence("only-get", only_get),
    ...sentence("unsaid", unsaid),
  ];
}
