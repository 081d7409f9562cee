// Copies and what differs from them, in words.

import type { KeptCopy, ProjectInCopy } from "../bindings";
import type { Noun } from "../project/tables";
import { number, t } from "../text";

/** The reasons of copies that were made by themselves, as time goes by. */
const BY_ITSELF: ReadonlySet<string> = new Set(["work", "close"]);

/** Whether somebody did something big just after it, or asked for it. */
export function standsOut({ reason }: KeptCopy): boolean {
  return !BY_ITSELF.has(reason);
}

/** Says why a copy was made. */
export function reasonWords({ reason }: Pick<KeptCopy, "reason">): string {
  return t(`copy-reason-${reason}`);
}

/** Gives a project as it was in a copy. */
export function inCopy(copy: KeptCopy, project: string | undefined): ProjectInCopy | undefined {
  return copy.projects.find(({ id }) => id === project);
}

/**
 * Says how much is in a copy: of one project, or of all that were not in the bin. Of the chosen copy also how large it
 * is.
 */
export function about(copy: KeptCopy, project: string | undefined, whole: boolean): string {
  if (copy.problem !== null) return t("copies-unreadable");
  const shown = copy.projects.filter(({ id, binned }) => (project === undefined ? !binned : id === project));
  if (project !== undefined && shown.length === 0) return t("copies-without-project");
  const sum = (of: Noun) => shown.reduce((sum, { counts }) => sum + (counts[of] ?? 0), 0);
  // Our own organisation is on the map too, but nobody had to find it.
  const actors = sum("actor") - shown.length;
  const parts = [
    ...(project === undefined ? [t("copies-count-projects", { count: shown.length })] : []),
    t("copies-count-actors", { count: actors }),
    ...(sum("alliance") > 0 ? [t("copies-count-alliances", { count: sum("alliance") })] : []),
    ...(whole ? [size(copy.kilobytes)] : []),
  ];
  return parts.join(", ");
}

/** Writes a size: `1,2 MB`. */
export function size(kilobytes: number): string {
  const megabytes = Math.round(kilobytes / 102.4) / 10;
  return megabytes < 1
    ? t("copies-kilobytes", { count: number(Math.max(1, kilobytes)) })
    : t("copies-megabytes", { count: number(megabytes) });
}
