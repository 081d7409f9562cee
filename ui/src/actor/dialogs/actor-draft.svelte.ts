import { backend } from "$ui/backend";
import type { ContactStatus, Half } from "$ui/bindings";
import type { ChosenPlace } from "$ui/place/places";
import { choicesOf } from "$ui/project/catalogue";
import type { OpenProject } from "$ui/project/open.svelte";
import { t } from "$ui/text";
import { homeOf, otherHalf } from "../crossing";

/** What is known of an actor before people write it. */
export interface Given {
  readonly name?: string;
  readonly sectors?: readonly string[];
  /** The id of its bubble. */
  readonly municipality?: string;
  readonly half?: Half;
  readonly status?: ContactStatus;
  /** The starting point from which people look: it is noted on that partnerkaart. */
  readonly lead?: string;
}

/** An actor that is being written: its name, its sectors, its place, how far the contact is. */
export class ActorDraft {
  readonly #project: OpenProject;
  readonly #lead: string | null;
  name = $state("");
  sectors = $state.raw<readonly string[]>([]);
  place = $state.raw<ChosenPlace>();
  status = $state<ContactStatus | null>(null);
  /** The half that people chose; before that, the sectors decide. */
  #half = $state<Half | null>(null);
  /** Whether people wanted to add it while something was missing. */
  #isAsked = $state(false);

  constructor(project: OpenProject, given: Given) {
    const { name = "", sectors = [], municipality = "", half, status, lead } = given;
    this.#project = project;
    this.#lead = lead ?? null;
    this.name = name;
    this.sectors = sectors;
    this.status = status ?? null;
    this.#half = half ?? null;
    const bubble = project.tables.municipality.get(municipality);
    if (bubble) this.place = { place: { type: "on-the-map", id: bubble.id }, name: bubble.name };
  }

  readonly #home = $derived.by(() =>
    homeOf(choicesOf(this.#project.tables, "sector").filter(({ code }) => this.sectors.includes(code))),
  );

  /** The half in which it will be. */
  get half(): Half {
    return this.#half ?? this.#home ?? "cultural";
  }
  set half(half: Half) {
    this.#half = half;
  }

  /** Whether its sectors belong in the other half. */
  get isCrossing(): boolean {
    return this.#home === otherHalf(this.half);
  }

  /** What is missing, in words, once people wanted to add it. */
  get problems(): { readonly name?: string; readonly place?: string } {
    if (!this.#isAsked) return {};
    return {
      name: this.name.trim() === "" ? t("actor-name-missing") : undefined,
      place: this.place ? undefined : t("actor-place-missing"),
    };
  }

  /** Adds it, or says what is missing. Returns its id once it is there. */
  async add(): Promise<string | undefined> {
    this.#isAsked = true;
    const [name, where] = [this.name.trim(), this.place];
    if (name === "" || !where) return undefined;
    return this.#project.change((to) =>
      backend.commands.addActor(to, {
        name,
        place: where.place,
        half: this.#half,
        sectors: [...this.sectors],
        status: this.status,
        lead: this.#lead,
      }),
    );
  }
}
