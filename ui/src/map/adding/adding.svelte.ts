// What is typed in the line *Voeg toe*, what is recognised in it, and how it comes on the map.

import { answer, backend } from "$ui/backend";
import type { Unplaced } from "$ui/bindings";
import { bubblesOf, placeOf, placesFor, type ChosenPlace } from "$ui/place/places";
import { choicesOf } from "$ui/project/catalogue";
import { addRecord } from "$ui/project/records";
import { addOnClosing } from "$ui/shared";
import { t } from "$ui/text";
import type { MapState } from "../state/map-state.svelte";
import { partsOf, sectorsFor, type MeantSector } from "./line";

/** Where the one who is typed comes, as far as that was recognised. */
export interface MeantPlace extends ChosenPlace {
  /** Where that is, or how it was recognised. */
  readonly detail: string;
  /** Whether it comes on the map with whoever is added. */
  readonly isNew: boolean;
}

/** What a line means. */
export interface Meaning {
  readonly name: string;
  /** Whether the place is still being looked up. */
  readonly isLooking: boolean;
  /** The places that may be meant, the best first; none when it waits in *Nog te plaatsen*. */
  readonly places: readonly MeantPlace[];
  /** What was typed as a place that no place is called. */
  readonly unknownPlace: string;
  readonly sectors: readonly MeantSector[];
  /** What was typed as a sector that no sector is called. */
  readonly unknownSector: string;
}

/** The places that were found for a text. */
interface Found {
  readonly text: string;
  readonly places: readonly MeantPlace[];
}

/** The line *Voeg toe* of one map. What was typed stays when it is closed. */
export class Adding {
  readonly #map: MapState;
  isOpen = $state(false);
  /** What was said last of what was added. */
  said = $state("");
  #text = $state("");
  /** The second guess was asked for so many times: of places, and of sectors. */
  #others = $state({ place: 0, sector: 0 });
  #found = $state.raw<Found>({ text: "", places: [] });
  #last = "";
  #ends: (() => void) | undefined;
  /** The line that is on its way. */
  #adding: string | undefined;

  constructor(map: MapState) {
    this.#map = map;
  }

  get text(): string {
    return this.#text;
  }
  set text(text: string) {
    const [before, after] = [partsOf(this.#text), partsOf(text)];
    if (before.place !== after.place) this.#others.place = 0;
    if (before.sector !== after.sector) this.#others.sector = 0;
    this.#text = text;
    this.said = "";
    this.#keep();
  }

  /** A name that stands there is somebody, also when the line is closed: when the window closes it is added. */
  #keep(): void {
    if (this.#text.trim() !== "") this.#ends ??= addOnClosing(async () => void (await this.add()));
    else {
      this.#ends?.();
      this.#ends = undefined;
    }
  }

  /** The names that wait for a place. */
  get waiting(): readonly Unplaced[] {
    return this.#map.project.tables.unplaced.all;
  }

  /** What the line means, as far as that is known yet. */
  readonly meaning: Meaning = $derived.by(() => {
    const { name, place, sector } = partsOf(this.#text);
    const sectors = choicesOf(this.#map.project.tables, "sector");
    const places = this.#placesOf(place);
    // In `Fanfare; muziek` the second part is no place.
    const isLooking = place !== "" && place !== this.#found.text;
    const isSector = place !== "" && !isLooking && places.length === 0 && sector === "";
    const meant = sectorsFor(sectors, isSector ? place : sector);
    return {
      name,
      isLooking,
      places: turned(places, this.#others.place),
      unknownPlace: places.length === 0 && !(isSector && meant.length > 0) ? place : "",
      sectors: turned(meant, this.#others.sector),
      unknownSector: meant.length === 0 ? sector : "",
    };
  });

  /** Opens the line. */
  open(): void {
    this.isOpen = true;
  }

  /** Takes the next of the places, or of the sectors, that may be meant. */
  takeOther(of: "place" | "sector"): void {
    this.#others[of] += 1;
  }

  /** Brings back the line that was added last, to change it. */
  bringBack(): void {
    if (this.#text === "" && this.#last !== "") this.text = this.#last;
  }

  /** Looks up the place that is typed. */
  async look(): Promise<void> {
    const { place } = partsOf(this.#text);
    if (place === "" || place === this.#found.text) return;
    // Without an answer the name waits; adding it says what is wrong.
    const found = await this.#find(place).catch(() => []);
    if (partsOf(this.#text).place === place) this.#found = { text: place, places: found };
  }

  /**
   * Puts who is typed on the map, or with the names that wait for a place; then the line is empty. Returns the actor, when
   * there is one.
   */
  async add(): Promise<string | undefined> {
    const line = this.#text;
    // Enter twice is one line.
    if (this.#adding === line) return undefined;
    this.#adding = line;
    try {
      await this.look();
      return await this.#put(line, this.meaning);
    } finally {
      this.#adding = undefined;
    }
  }

  async #put(line: string, meaning: Meaning): Promise<string | undefined> {
    const { name, places, sectors, unknownPlace, unknownSector } = meaning;
    if (name === "") {
      if (line.trim() !== "") this.said = t("actor-name-missing");
      return undefined;
    }
    const [place, sector] = [places[0], sectors[0]?.sector.code];
    const { project, lens } = this.#map;
    const made = await (place
      ? project.change((to) =>
          backend.commands.addActor(to, {
            name,
            place: place.place,
            half: null,
            sectors: sector === undefined ? [] : [sector],
            status: null,
            lead: lens.point?.id ?? null,
          }),
        )
      : addRecord(project, "unplaced", { name, place: unknownPlace, sector: sector ?? null }));
    if (made === undefined) return undefined;
    this.#last = line;
    // Whoever types on before it was kept, types the next line.
    if (this.#text === line) this.text = "";
    this.said = this.#saidOf(name, place, unknownSector);
    if (place) this.#map.noticeNew(made);
    else this.#map.say(this.said);
    return place ? made : undefined;
  }

  #saidOf(name: string, place: MeantPlace | undefined, unknownSector: string): string {
    const where = place ? t("map-adding-done", { name, place: place.name }) : t("map-adding-waits", { name });
    return unknownSector === "" ? where : `${where} ${t("map-adding-no-sector", { text: unknownSector })}`;
  }

  #placesOf(text: string): readonly MeantPlace[] {
    if (text !== "") return this.#found.text === text ? this.#found.places : [];
    // Whoever has chosen a bubble means that one.
    const chosen = this.#map.bubbles.get(this.#map.selection.bubble ?? "");
    if (!chosen) return [];
    const place = { type: "on-the-map", id: chosen.id } as const;
    return [{ place, name: chosen.name, detail: t("map-adding-chosen"), isNew: false }];
  }

  async #find(text: string): Promise<MeantPlace[]> {
    const { project } = this.#map;
    const bubbles = bubblesOf(project.tables);
    const found = await answer(backend.commands.searchMunicipalities(project.id, text));
    const options = placesFor(text, bubbles, found);
    return options.map((option) => {
      const chosen = placeOf(option, bubbles);
      return { ...chosen, detail: option.detail ?? "", isNew: chosen.place.type === "new" };
    });
  }
}

/** Returns a list that begins so many places further on. */
function turned<T>(list: readonly T[], by: number): readonly T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
