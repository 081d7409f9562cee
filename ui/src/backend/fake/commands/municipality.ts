// Municipalities: the bubbles, and the few towns that can be found.

import type { NewPlace, Place, Suggestion } from "../../../bindings";
import type { Commands } from "../..";
import { ok, type FakeProject } from "../memory";
import { nameOf } from "../naming";
import { whoMakesRoom } from "../room";
import { sceneOf } from "../scene";
import { example, open } from "../state";

const TOWNS: Suggestion[] = (
  [
    ["23025", "Grimbergen", "Vlaams-Brabant", "BE"],
    ["23088", "Vilvoorde", "Vlaams-Brabant", "BE"],
    ["23047", "Machelen", "Vlaams-Brabant", "BE"],
    ["23050", "Meise", "Vlaams-Brabant", "BE"],
    ["23102", "Wemmel", "Vlaams-Brabant", "BE"],
    ["44021", "Gent", "Oost-Vlaanderen", "BE"],
    ["GM0262", "Lochem", "Gelderland", "NL"],
  ] as const
).map(([code, name, province, country]) => ({ code, name, province, country, matched: "Name" }));

/** The commands of municipalities. */
export const municipality = {
  searchMunicipalities: (text) =>
    ok(TOWNS.filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase()))),
  addMunicipality: (id, place) =>
    open(id).step("add-municipality", { name: place.type === "named" ? place.name : place.code }, () =>
      putPlace(open(id), place),
    ),
  editMunicipality: (id, municipality, name, kind) =>
    open(id).step(
      "edit-municipality",
      { name },
      () => (open(id).patch("municipality", municipality, { name, kind }), null),
    ),
  moveMunicipality: (id, municipality, x, y) =>
    open(id).step("move-municipality", nameOf(open(id), "municipality", municipality), () => {
      const shifts = whoMakesRoom(sceneOf(open(id), example.scene), municipality, x, y);
      for (const shift of [...shifts, { id: municipality, to: { x, y } }]) {
        open(id).patch("municipality", shift.id, shift.to);
      }
      return null;
    }),
  removeMunicipality: (id, municipality) =>
    open(id).step(
      "remove-municipality",
      nameOf(open(id), "municipality", municipality),
      () => (open(id).remove("municipality", municipality), null),
    ),
} satisfies Partial<Commands>;

/** Puts a place on the map, unless it is there. */
export function putPlace(project: FakeProject, place: NewPlace): string {
  const spot = { x: 700 * (project.all("municipality").length % 4), y: 250 };
  const bare = { country: null, province: null, latitude: null, longitude: null };
  if (place.type === "named") {
    return project.put("municipality", {
      id: project.freshId(),
      ...bare,
      ...spot,
      kind: place.kind,
      name: place.name,
    });
  }
  const town = TOWNS.find(({ code }) => code === place.code)!;
  if (project.memory.municipality.has(town.code)) return town.code;
  const known = {
    id: town.code,
    kind: "official",
    name: town.name,
    country: town.country,
    province: town.province,
  };
  return project.put("municipality", { ...bare, ...spot, ...known });
}

/** The municipality at a place, put on the map when it is not there. */
export function spotOf(project: FakeProject, place: Place): string {
  return place.type === "on-the-map" ? place.id : putPlace(project, place.place);
}
