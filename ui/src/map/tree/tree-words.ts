import { t } from "$ui/text";
import type { MapState } from "../state/map-state.svelte";
import { halfTitle } from "../words";
import type { TreeItem } from "./tree-items";

/** What a line is called. */
export function itemName(map: MapState, { actor, hit, half }: TreeItem): string {
  if (actor) return actor.name;
  if (hit?.kind === "name") return map.bubbles.get(hit.id)?.name ?? "";
  if (hit?.kind === "alliance") return map.alliances.get(hit.id)?.name ?? "";
  return half ? halfTitle(half) : t("map-alliances");
}

/** What else there is to say about it, in a few words. */
export function itemDetail(map: MapState, { actor, hit, half, children }: TreeItem): string {
  if (actor) {
    const isNoted = map.lens.leadOf(actor.id) !== undefined;
    const parts = [actor.own ? t("map-list-own") : (actor.sectors[0]?.label ?? t("actor-sector-unknown"))];
    if (actor.record.status !== null) parts.push(t("map-list-partner"));
    if (isNoted) parts.push(t("map-list-noted"));
    return parts.join(", ");
  }
  if (hit?.kind === "name") {
    const count = map.project.tables.actor.count("municipality_id", hit.id);
    return t("map-list-actors", { count });
  }
  if (half) return t("map-list-actors", { count: children ?? 0 });
  if (hit?.kind === "alliance")
    return t("map-members", { count: map.project.tables.member.count("alliance_id", hit.id) });
  return "";
}
