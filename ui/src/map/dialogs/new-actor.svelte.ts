import type { Half } from "$ui/bindings";
import { t } from "$ui/text";
import type { Place } from "../project";
import { isCrossing } from "../state/crossing";
import type { Card } from "../state/drag";
import type { MapState } from "../state/map-state.svelte";

/** An actor that is being written: its name, its sector, where it stands. */
export class NewActor {
  readonly #map: MapState;
  name = $state("");
  sector = $state<string | null>(null);
  municipality = $state<string | null>(null);
  half = $state<Half>("cultural");
  problem = $state<string>();
  sectorProblem = $state<string>();

  constructor(map: MapState, card: Card | null, place: Place | null) {
    this.#map = map;
    this.name = card?.suggestion ?? "";
    this.sector = card?.sector ?? null;
    this.municipality = place?.municipality ?? map.selection.bubble ?? null;
    this.half = place?.half ?? card?.half ?? "cultural";
  }

  /** Whether its sector belongs in the other half. */
  readonly isCrossing = $derived.by(() => {
    if (this.sector === null) return false;
    const from = this.half === "cultural" ? "non-cultural" : "cultural";
    return isCrossing({ half: from, sectors: [this.sector] }, this.half, this.#map.project.sectors);
  });

  /** Puts it on the map and chooses it; says what is missing first. Tells whether it stands there. */
  async add(): Promise<boolean> {
    const name = this.name.trim();
    this.problem = name === "" ? t("map-name-missing") : undefined;
    this.sectorProblem = this.sector === null ? t("map-sector-missing") : undefined;
    const { municipality, half, sector } = this;
    if (name === "" || sector === null || municipality === null) return false;
    const id = await this.#map.project.addActor({ name, municipality, half, sectors: [sector] });
    if (id === undefined) return false;
    this.#map.selection.choose([id]);
    this.#map.say(t("map-said-added", { name, place: this.#map.placeName({ municipality, half }) }));
    return true;
  }
}
