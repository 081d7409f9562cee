// The project that is open: a mirror of its records, and the one way to change it.

import { answer, backend, Refusal } from "../backend";
import type { Changed, Flags, HistoryStatus, News, Opened, StepName, Typing } from "../bindings";
import { Actors } from "./actors.svelte";
import { SceneKeeper, type Scene } from "./scene";
import { Selection } from "./selection.svelte";
import { take, tablesOf, type Tables } from "./tables";

/** What a refusal says when the disk is to blame, and not what was asked. */
const OF_THE_DISK = new Set([
  "no-room",
  "no-permission",
  "disk-failed",
  "database",
  "store-damaged",
  "store-gone",
  "store-not-writable",
]);

/** What a refusal says when nothing can be saved any more until people act. A field cannot say that by itself. */
const FOR_THE_WINDOW = new Set(["store-gone", "store-damaged"]);

/** How long a rest in a field may be, in milliseconds, for it to stay one step. */
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
  /** Its actors, with their municipality and their sectors. */
  readonly actors: Actors;
  /** What is selected, on the map and in the table. */
  readonly selection = new Selection();
  /** Where it is in its history, and when it was last saved. */
  history = $state.raw() as HistoryStatus;
  /** The map, as core lays it out. */
  scene = $state.raw() as Scene;
  /** Both flags of every scenario and alliance; those of actors are in their views. */
  flags = $state.raw() as Pick<Flags, "scenarios" | "alliances">;
  /** Whether a change is on its way to the disk, or the last one could not get there. */
  saving = $state<Saving>("saved");
  /** The last change, after which the next one comes. */
  private last: Promise<unknown> = Promise.resolve();
  /**
   * The field that was typed in last, and when. Whatever else happens ends the pause: the step before is then another
   * one, perhaps a whole file that was taken in, and may not be joined with what is typed next.
   */
  private pause: { field: string; at: number } | undefined;

  /** Whether opening it arranged its map anew, which is its last step then. */
  readonly arranged: boolean;

  private readonly map: SceneKeeper;

  private constructor(
    id: string,
    { records, scene, flags, history, arranged }: Opened,
    private readonly tell: Tell,
    private readonly reopen: () => Promise<void>,
  ) {
    this.id = id;
    this.tables = tablesOf(records);
    this.actors = new Actors(this.tables);
    this.actors.takeFlags(flags.actors);
    this.map = new SceneKeeper(scene, this.tables, this.actors);
    this.scene = this.map.scene;
    this.flags = flags;
    this.history = history;
    this.arranged = arranged !== null;
  }

  /**
   * Opens a project; throws a {@link Refusal} when that cannot be done. Calls `reopen` when what a change did could not be
   * read, so that everything must be read anew.
   */
  static async open(id: string, tell: Tell, reopen: () => Promise<void>): Promise<OpenProject> {
    return new OpenProject(id, await answer(backend.commands.openProject(id)), tell, reopen);
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
    this.pause = undefined;
    try {
      return await this.inTurn(() => this.sent(send));
    } catch (refusal) {
      if (quiet || !(refusal instanceof Refusal)) throw refusal;
      this.tell(refusal);
      return undefined;
    }
  }

  /**
   * Changes what is typed in a field. Rests in the same field within a few seconds are one step; `field` names it.
   * A refusal is thrown, because a field says it in its own place.
   */
  async typed(field: string, send: (id: string, typing: Typing) => Outcome<Changed<unknown>>): Promise<void> {
    const continues = this.pause?.field === field && Date.now() - this.pause.at < PAUSE;
    this.pause = { field, at: Date.now() };
    await this.inTurn(() => this.sent((id) => send(id, continues ? "continues" : "begins")));
  }

  /** Takes back the last step, or only the one with this number when that is the last. Returns its name. */
  async undo(only: number | null = null): Promise<StepName | undefined> {
    this.pause = undefined;
    if (!this.history.undo) return undefined;
    return this.change((id) => backend.commands.undo(id, only));
  }

  /** Does again what was taken back last. Returns its name. */
  async redo(): Promise<StepName | undefined> {
    this.pause = undefined;
    return this.history.redo ? this.change(backend.commands.redo) : undefined;
  }

  /** Takes over what is new after a change that was made elsewhere: a file that was taken in, a copy. */
  async takeNews(news: News | null): Promise<void> {
    this.pause = undefined;
    if (!news) return this.reopen();
    take(this.tables, news.changes);
    this.selection.keep(this.tables);
    const { actors, scenarios, alliances } = news.flags;
    this.actors.takeFlags(actors);
    this.flags = {
      scenarios: { ...this.flags.scenarios, ...scenarios },
      alliances: { ...this.flags.alliances, ...alliances },
    };
    if (news.scene) this.map.take(news.scene);
    this.scene = this.map.scene;
    this.history = news.history;
  }

  /** Does something when everything before it is done. */
  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const before = this.last;
    const mine = (async () => {
      await before.catch(() => undefined);
      this.saving = "saving";
      let state: Saving = "saved";
      try {
        return await work();
      } catch (refusal) {
        if (refusal instanceof Refusal && OF_THE_DISK.has(refusal.code)) state = "failed";
        if (refusal instanceof Refusal && FOR_THE_WINDOW.has(refusal.code)) this.tell(refusal);
        throw refusal;
      } finally {
        this.saving = state;
      }
    })();
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async sent<T>(send: (id: string) => Outcome<Changed<T>>): Promise<T> {
    const { pause } = this;
    const { value, news } = await answer(send(this.id));
    await this.takeNews(news);
    this.pause = pause;
    return value;
  }
}
