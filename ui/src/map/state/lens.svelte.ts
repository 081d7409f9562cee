import type { MapProject } from "../project";
import type { Idea, Lead, StartingPoint } from "$ui/bindings";

/** The partnerkaart one looks through: the map seen from one starting point. */
export class Lens {
  readonly #project: MapProject;
  #chosen = $state.raw<string | null>(null);

  constructor(project: MapProject) {
    this.#project = project;
  }

  /** The starting point one looks from; none when one sees everything. */
  get point(): StartingPoint | null {
    return this.#project.startingPoints.find((point) => point.id === this.#chosen) ?? null;
  }

  /** What is noted on the partnerkaart. */
  readonly leads: readonly Lead[] = $derived.by(() => {
    const id = this.point?.id;
    return id === undefined ? [] : this.#project.leads.filter((lead) => lead.starting_point_id === id);
  });

  /** Its ideas. */
  readonly ideas: readonly Idea[] = $derived.by(() => {
    const id = this.point?.id;
    return id === undefined ? [] : this.#project.ideas.filter((idea) => idea.starting_point_id === id);
  });

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
