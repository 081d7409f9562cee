import type { OpenProject } from "../project/open.svelte";
import { iconNamed, type Option, type Search } from "../shared";
import { folded } from "../text";
import { choicesOf } from "../project/catalogue";

/** The most that a list offers. */
const MOST = 20;

/** Looks up actors of the project by name or municipality; those whose name begins so come first. */
export function actorSearch(project: OpenProject, fits: (actor: string) => boolean): Search {
  return (text) => {
    const { tables } = project;
    const wanted = folded(text);
    const towns = new Map([...tables.municipality.values()].map(({ id, name }) => [id, name]));
    const found = [...tables.actor.values()].filter(({ id, name, municipality_id }) => {
      return fits(id) && folded(`${name} ${towns.get(municipality_id) ?? ""}`).includes(wanted);
    });
    const begins = (name: string) => Number(folded(name).startsWith(wanted));
    found.sort(
      (one, other) => begins(other.name) - begins(one.name) || one.name.localeCompare(other.name, "nl"),
    );
    const shown = found.slice(0, MOST);
    const ids = new Set(shown.map(({ id }) => id));
    const icons = new Map(choicesOf(tables, "sector").map(({ code, icon }) => [code, icon]));
    const sectors = new Map<string, string>();
    for (const { actor_id, list, code } of tables.actor_choice.values()) {
      if (list === "sector" && ids.has(actor_id) && !sectors.has(actor_id)) sectors.set(actor_id, code);
    }
    return Promise.resolve(
      shown.map(({ id, name, half, municipality_id }): Option => ({
        id,
        label: name,
        detail: towns.get(municipality_id),
        half,
        icon: iconNamed(icons.get(sectors.get(id) ?? "")),
      })),
    );
  };
}
