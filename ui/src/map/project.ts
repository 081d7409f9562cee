// What the map asks of the open project. The map knows no store and no backend: whoever shows it hands it this.

import type { Snippet } from "svelte";
import type {
  Actor,
  ActorEdit,
  Alliance,
  Half,
  Idea,
  Lead,
  Member,
  Municipality,
  NewPlace,
  Scene,
  Shift,
  StartingPoint,
} from "$ui/bindings";

/** A sector of the catalogue or of the project itself. */
export interface Sector {
  readonly code: string;
  /** As people read it, in lower case. */
  readonly label: string;
  /** The half in which its actors stand; none for one that stands in both. */
  readonly half: Half | null;
  /** The name of its icon. */
  readonly icon: string | null;
  readonly examples: readonly Example[];
}

/** An organisation, or a kind of one, to think of. */
export interface Example {
  readonly code: string;
  /** As people read it. */
  readonly label: string;
}

/** Where an actor stands. */
export interface Place {
  readonly municipality: string;
  readonly half: Half;
}

/** An actor to put on the map. */
export interface NewActor extends Place {
  readonly name: string;
  /** At least one. */
  readonly sectors: readonly string[];
}

/**
 * The open project, as the map sees it. All it gives is reactive. Every verb is one step that can be undone, and it is
 * done, with the new scene in place, when its promise is.
 *
 * What fails is told to people by whoever implements this; the promise then gives `undefined` for what would have been
 * made, or `false`. The verbs that begin with `type` are for fields, which say it in their own place: their promise is
 * rejected, and pauses while somebody types in the same field make one step.
 */
export interface MapProject {
  readonly id: string;
  readonly scene: Scene;
  /** The id of our own organisation. */
  readonly ownActor: string;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  /** In their order: limitations first, as in the method. */
  readonly startingPoints: readonly StartingPoint[];
  readonly leads: readonly Lead[];
  readonly ideas: readonly Idea[];
  readonly alliances: readonly Alliance[];
  readonly members: readonly Member[];
  /** The inspiration list: the sectors of the catalogue in their order, then those of the project. */
  readonly sectors: readonly Sector[];

  /** Gives the id of the bubble, also when it was there already. */
  addMunicipality(place: NewPlace): Promise<string | undefined>;
  typeMunicipality(municipality: string, name: string): Promise<void>;
  /** Says who would make room if a bubble were put somewhere else. */
  whoMakesRoom(
    municipality: string,
    to: { readonly x: number; readonly y: number },
  ): Promise<readonly Shift[]>;
  /** Puts a bubble somewhere else, in whole units; what it would cover makes room. */
  moveMunicipality(municipality: string, to: { readonly x: number; readonly y: number }): Promise<boolean>;
  /** With everybody in it. */
  removeMunicipality(municipality: string): Promise<boolean>;

  addActor(actor: NewActor): Promise<string | undefined>;
  /** Moves actors; with sectors they get those instead of their own, in the same step. */
  moveActors(actors: readonly string[], to: Place, sectors?: readonly string[]): Promise<boolean>;
  editActors(actors: readonly string[], edit: ActorEdit): Promise<boolean>;
  typeActor(actor: string, edit: ActorEdit): Promise<void>;
  removeActors(actors: readonly string[]): Promise<boolean>;

  addLeads(startingPoint: string, actors: readonly string[]): Promise<boolean>;
  typeLead(lead: string, note: string): Promise<void>;
  removeLeads(leads: readonly string[]): Promise<boolean>;
  addIdea(startingPoint: string, text: string): Promise<string | undefined>;
  typeIdea(idea: string, text: string): Promise<void>;
  removeIdea(idea: string): Promise<boolean>;

  addScenario(
    name: string,
    actors: readonly string[],
    startingPoints: readonly string[],
  ): Promise<string | undefined>;
  /** Makes an alliance; `withUs` says whether our own organisation carries it. */
  addAlliance(name: string, actors: readonly string[], withUs: boolean): Promise<string | undefined>;
  addMembers(alliance: string, actors: readonly string[]): Promise<boolean>;

  /** Closes the gaps between actors, and brings bubbles back to their true direction. */
  tidy(): Promise<boolean>;
  /** Gives what takes back the step that was just made, and only that one. */
  wayBack(): () => Promise<void>;
}

/** Shows all there is to know of an actor, with what the map asks first of it above the rest. */
export type ActorView = Snippet<[actor: string, first: Snippet]>;

/** The other screens that the map leads to; what is absent is not offered. */
export interface MapLinks {
  readonly openActor?: (actor: string) => void;
  readonly openAlliance?: (alliance: string) => void;
  readonly openScenario?: (scenario: string) => void;
  readonly openStartingPoints?: () => void;
}
