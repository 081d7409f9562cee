// The open project, as the map asks for it.

import { answer, backend } from "../backend";
import type { ActorEdit, Idea, Lead, Member, NewPlace, StartingPoint } from "../bindings";
import type { MapProject, NewActor, Place, Sector } from "../map/project";
import { choicesOf, exampleLabel, examplesOf } from "../project/catalogue";
import type { OpenProject } from "../project/open.svelte";
import { wayBack } from "../project/way-back";

const { commands } = backend;

/** What is on the map already. */
const onTheMap = (id: string) => ({ type: "on-the-map", id }) as const;

/** Limitations first: the method looks for help before it offers any. */
function inOrder(cards: Iterable<StartingPoint>): StartingPoint[] {
  const column = ({ kind }: StartingPoint) => (kind === "limitation" ? 0 : 1);
  return [...cards].sort((a, b) => column(a) - column(b) || a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/** Looks at an open project as the map does. */
export class MapOfProject implements MapProject {
  readonly startingPoints: readonly StartingPoint[] = $derived.by(() =>
    inOrder(this.project.tables.starting_point.values()),
  );
  readonly leads: readonly Lead[] = $derived.by(() => [...this.project.tables.lead.values()]);
  readonly ideas: readonly Idea[] = $derived.by(() => [...this.project.tables.idea.values()]);
  readonly members: readonly Member[] = $derived.by(() => [...this.project.tables.member.values()]);
  readonly alliances = $derived.by(() => [...this.project.tables.alliance.values()]);
  readonly sectors: readonly Sector[] = $derived.by(() =>
    choicesOf(this.project.tables, "sector").map(({ code, label, half, icon }) => ({
      code,
      label,
      half,
      icon,
      examples: examplesOf(code).map((example) => ({
        code: example.code,
        label: exampleLabel(example.code),
      })),
    })),
  );

  constructor(private readonly project: OpenProject) {}

  get id() {
    return this.project.id;
  }
  get scene() {
    return this.project.scene;
  }
  get ownActor() {
    return this.project.record.own_actor_id;
  }
  get actors() {
    return this.project.tables.actor;
  }
  get municipalities() {
    return this.project.tables.municipality;
  }

  addMunicipality(place: NewPlace) {
    return this.project.change((id) => commands.addMunicipality(id, place));
  }
  typeMunicipality(municipality: string, name: string) {
    const { kind } = this.municipalities.get(municipality)!;
    return this.project.typed(`municipality:${municipality}:name`, (id) =>
      commands.editMunicipality(id, municipality, name, kind),
    );
  }
  whoMakesRoom(municipality: string, { x, y }: { readonly x: number; readonly y: number }) {
    // It is only foretold: nobody misses it when it cannot be.
    return answer(commands.whoMakesRoom(this.project.id, municipality, x, y)).catch(() => []);
  }
  moveMunicipality(municipality: string, { x, y }: { readonly x: number; readonly y: number }) {
    return this.done((id) => commands.moveMunicipality(id, municipality, x, y));
  }
  removeMunicipality(municipality: string) {
    return this.done((id) => commands.removeMunicipality(id, municipality));
  }

  addActor({ name, municipality, half, sectors }: NewActor) {
    return this.project.change((id) =>
      commands.addActor(id, name, onTheMap(municipality), half, [...sectors], null),
    );
  }
  moveActors(actors: readonly string[], { municipality, half }: Place, sectors?: readonly string[]) {
    return this.done((id) =>
      commands.moveActors(id, [...actors], onTheMap(municipality), half, sectors ? [...sectors] : null),
    );
  }
  editActors(actors: readonly string[], edit: ActorEdit) {
    return this.done((id) => commands.editActors(id, [...actors], edit));
  }
  typeActor(actor: string, edit: ActorEdit) {
    const fields = Object.keys(edit).join("+");
    return this.project.typed(`actor:${actor}:${fields}`, (id) => commands.editActors(id, [actor], edit));
  }
  removeActors(actors: readonly string[]) {
    return this.done((id) => commands.removeActors(id, [...actors]));
  }

  addLeads(card: string, actors: readonly string[]) {
    return this.done((id) => commands.addLeads(id, card, [...actors], ""));
  }
  typeLead(lead: string, note: string) {
    return this.project.typed(`lead:${lead}`, (id) => commands.editLead(id, lead, note));
  }
  removeLeads(leads: readonly string[]) {
    return this.done((id) => commands.removeLeads(id, [...leads]));
  }
  addIdea(card: string, text: string) {
    return this.project.change((id) => commands.addIdea(id, card, text));
  }
  typeIdea(idea: string, text: string) {
    return this.project.typed(`idea:${idea}`, (id) => commands.editIdea(id, idea, text));
  }
  removeIdea(idea: string) {
    return this.done((id) => commands.removeIdea(id, idea));
  }

  addScenario(name: string, actors: readonly string[], cards: readonly string[]) {
    return this.project.change((id) => commands.addScenario(id, name, [...actors], [...cards]));
  }
  addAlliance(name: string, actors: readonly string[], withUs: boolean) {
    return this.project.change((id) => commands.addAlliance(id, name, [...actors], null, withUs));
  }
  addMembers(alliance: string, actors: readonly string[]) {
    return this.done((id) => commands.addMembers(id, alliance, [...actors]));
  }
  tidy() {
    return this.done(commands.tidyMap);
  }
  wayBack() {
    return wayBack(this.project);
  }

  /** Changes the project, and says whether that was done: what was refused gives nothing, the rest at least `null`. */
  private async done(send: Parameters<OpenProject["change"]>[0]): Promise<boolean> {
    return (await this.project.change(send)) !== undefined;
  }
}
