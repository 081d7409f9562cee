// The project that is open: a mirror of its records, and the one way to change it.

import { answer, backend, Refusal } from "../backend";
import type { Changed, Flags, Opened, Scene, Standing, StepName } from "../bindings";
import { take, tablesOf, type Noun, type Tables } from "./tables";

/** The nouns of which the map and the flags are made. */
const ON_THE_MAP: readonly Noun[] = [
  "project",
  "municipality",
  "actor",
  "actor_choice",
  "scenario",
  "scenario_actor",
  "alliance",
  "member",
];

/** What a refusal says when the disk is to blame, and not what was asked. */
const OF_THE_DISK = new Set(["no-room", "no-permission", "disk-failed", "database", "store-damaged"]);

/** How long somebody may pause in a field, in milliseconds, for it to stay one step. */
const PAUSE = 5000;

type Outcome<T> = Parameters<typeof answer<T>>[0];

/** Where the last change is: on the disk, on its way there, or kept from it. */
type Saving = "saved" | "saving" | "failed";

/** Who tells people that something could not be done. */
export type Tell = (refusal: Refusal) => void;

/**
 * An open project. Its tables are reactive; whoever shows them needs to ask for nothing. Every change goes by
 * {@link OpenProject.change}, one after the other, and each is one step that can be undone.
 */
export class OpenProject {
  readonly id: string;
  readonly tables: Tables;
  /** Where it stands in its history, and when it was last saved. */
  standing = $state.raw() as Standing;
  /** The map as core lays it out. */
  scene = $state.raw() as Scene;
  /** Both flags of every actor, scenario and alliance. */
  flags = $state.raw() as Flags;
  /** Whether a change is on its way to the disk, or the last one could not get there. */
  saving = $state<Saving>("saved");
  /** The last change, after which the next one comes. */
  private last: Promise<unknown> = Promise.resolve();
  /** The field that was typed in last, and when. */
  private pause: { field: string; at: number } | undefined;

  private constructor(
    id: string,
    opened: Opened,
    private readonly tell: Tell,
  ) {
    this.id = id;
    this.tables = tablesOf(opened.records);
    this.standing = opened.standing;
  }

  /** Opens a project; throws a {@link Refusal} when that cannot be done. */
  static async open(id: string, tell: Tell): Promise<OpenProject> {
    const project = new OpenProject(id, await answer(backend.commands.openProject(id)), tell);
    await project.look();
    return project;
  }

  /** The project's own record. */
  get record() {
    return this.tables.project.get("project")!;
  }

  /**
   * Changes the project: sends a command, and takes over what it changed. A refusal is told to people and gives
   * `undefined`; with `quiet` it is thrown, for a field that says it in its own place.
   */
  async change<T>(send: (id: string) => Outcome<Changed<T>>, quiet = false): Promise<T | undefined> {
    const before = this.last;
    const mine = (async () => {
      await before.catch(() => undefined);
      this.saving = "saving";
      let state: Saving = "saved";
      try {
        return await this.takeOver(await answer(send(this.id)));
      } catch (refusal) {
        if (refusal instanceof Refusal && OF_THE_DISK.has(refusal.code)) state = "failed";
        throw refusal;
      } finally {
        this.saving = state;
      }
    })();
    this.last = mine.catch(() => undefined);
    try {
      return await mine;
    } catch (refusal) {
      if (quiet || !(refusal instanceof Refusal)) throw refusal;
      this.tell(refusal);
      return undefined;
    }
  }

  /**
   * Changes what is typed in a field. Pauses in the same field within a few seconds are one step; `field` names it.
   * A refusal is thrown, because a field says it in its own place.
   */
  async typed(field: string, send: (id: string) => Outcome<Changed<unknown>>): Promise<void> {
    const continues = this.pause?.field === field && Date.now() - this.pause.at < PAUSE;
    this.pause = { field, at: Date.now() };
    await this.change(send, true);
    if (continues) await this.change(backend.commands.joinSteps, true);
  }

  /** Takes back the last step; gives its name. */
  undo(): Promise<StepName | undefined> {
    return this.standing.undo ? this.change(backend.commands.undo) : Promise.resolve(undefined);
  }

  /** Does again what was taken back last; gives its name. */
  redo(): Promise<StepName | undefined> {
    return this.standing.redo ? this.change(backend.commands.redo) : Promise.resolve(undefined);
  }

  /** Takes over what happened outside this class: a file that was taken in. */
  catchUp(): Promise<unknown> {
    return this.change(backend.commands.changes);
  }

  private async takeOver<T>(changed: Changed<T>): Promise<T> {
    const touched = take(this.tables, changed.changes);
    this.standing = changed.standing;
    if (ON_THE_MAP.some((noun) => touched.has(noun))) await this.look();
    return changed.value;
  }

  private async look(): Promise<void> {
    const { scene, flags } = backend.commands;
    [this.scene, this.flags] = await Promise.all([answer(scene(this.id)), answer(flags(this.id))]);
  }
}
