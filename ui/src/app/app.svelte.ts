// What the window shows: which project is open, and where in it somebody is.

import { answer, backend, Refusal } from "../backend";
import type { FileInHand } from "../bindings";
import { OpenProject } from "../project/open.svelte";
import { flushDrafts, toast } from "../shared";
import { errorText } from "../text";
import type { Place } from "./places";

/** Tells people that something could not be done. */
export function tell(refusal: unknown): void {
  toast({ text: errorText(refusal), tone: "trouble" });
}

class App {
  /** Where somebody is. */
  place = $state.raw<Place>({ screen: "start" });
  /** The project that is open, on every screen but the start. */
  project = $state.raw<OpenProject>();
  /** A file that was opened and waits for a decision. */
  file = $state.raw<FileInHand>();
  /** Why a file could not be opened, until somebody has read it. */
  refused = $state.raw<Refusal>();

  /** Goes somewhere in the open project. What was typed is kept first. */
  go = async (place: Place): Promise<void> => {
    await flushDrafts();
    this.place = place;
    if (place.screen === "start") this.project = undefined;
  };

  /** Opens a project. */
  open = async (id: string, place: Place = { screen: "map" }): Promise<void> => {
    try {
      await flushDrafts();
      this.project = await OpenProject.open(id, tell);
      this.place = place;
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      tell(refusal);
    }
  };

  /** Lets somebody choose a project file; what it would do is then shown before anything is written. */
  pickFile = () => this.look(backend.commands.pickFile);

  /** Opens the next file that arrived by double click or drop, when nobody is deciding about another. */
  openWaiting = async (): Promise<void> => {
    if (!this.file && !this.refused) await this.look(backend.commands.nextWaitingFile);
  };

  /** Ends the decision about a file, or the words about one that was refused. The next one that waits comes then. */
  letGo = async (): Promise<void> => {
    this.file = undefined;
    this.refused = undefined;
    await backend.commands.letGo();
    await this.openWaiting();
  };

  /** Opens a file. What is being typed is kept first: the file is compared with what is kept. */
  private async look(open: typeof backend.commands.pickFile): Promise<void> {
    try {
      await flushDrafts();
      this.file = (await answer(open())) ?? this.file;
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      this.refused = refusal;
    }
  }
}

/** The program, as this window shows it. */
export const app = new App();
