import type { Tables } from "$ui/project/tables";

/** Counts how often each code is chosen anywhere in a project. An entry that is chosen cannot be removed. */
export function usageOf(tables: Tables): ReadonlyMap<string, number> {
  const usage = new Map<string, number>();
  const use = (code: string | null) => code !== null && usage.set(code, (usage.get(code) ?? 0) + 1);
  for (const { code } of tables.actor_choice.all) use(code);
  for (const { code } of tables.alliance_choice.all) use(code);
  for (const { code } of tables.alliance_target_group.all) use(code);
  for (const { code } of tables.member_role.all) use(code);
  for (const { criterion } of tables.answer.all) use(criterion);
  for (const { key_role } of tables.contact.all) use(key_role);
  return usage;
}
