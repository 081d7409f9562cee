import type { Lead, StartingPoint } from "$ui/bindings";
import type { OpenProject } from "$ui/project/open.svelte";

/** The partnerkaart one looks through: the map seen from one starting point. */
export class Lens {
  readonly #project: OpenProject;
  #chosen = $state.raw<string | null>(null);

  constructor(project: OpenProject) {
    this.#project = project;
  }

  /** The starting point one looks from; none when one sees everything. */
  get point(): StartingPoint | null {
    return this.#project.tables.starting_point.get(this.#chosen ?? "") ?? null;
  }

  /** What is noted on the partnerkaart. */
  readonly leads: readonly Lead[] = $derived.by(() =>
    this.#project.tables.lead.where("starting_point_id", this.point?.id ?? ""),
  );

  /** The actors that stand out; none when one sees everything. */
  readonly lit: ReadonlySet<string> | null = $derived.by(() =>
    this.point ? new Set(this.leads.map((lead) => lead.actor_id)) : null,
  );

  /** Looks from a starting point, or at everything. */
  lookFrom(startingPoint: string | null): void {
    this.#chosen = startingPoint;
  }

  /** Gives what is noted about an actor on this partnerkaart. */
  leadOf(actor: string): Lead | undefined {
    return this.leads.find((lead) => lead.actor_id === actor);
  }
}
