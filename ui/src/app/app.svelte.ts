// What the window shows: which project is open, and where in it somebody is.

import { answer, backend, Refusal } from "../backend";
import { tick } from "svelte";
import type { ArrivedFiles, FileInHand, RefusedFile } from "../bindings";
import { OpenProject } from "../project/open.svelte";
import { sayDone } from "../project/way-back";
import { flushDrafts, toast, toasts } from "../shared";
import { errorText, list, t } from "../text";
import { diagnosis } from "../trouble/diagnosis.svelte";
import type { Place } from "./places";

/** Why nothing can be saved any more: people then choose what to do before anything else. */
const NOTHING_IS_SAVED = new Set(["store-gone", "store-damaged"]);

/** So many places are remembered to go back to. */
const MOST_STEPS_BACK = 50;

/** Tells people that something could not be done; of what only the log says more about, with a diagnosis at hand. */
export function tell(refusal: unknown): void {
  if (refusal instanceof Refusal && NOTHING_IS_SAVED.has(refusal.code)) return void (app.stuck = refusal);
  const isOurs = refusal instanceof Refusal && refusal.incident !== null;
  toast({ text: errorText(refusal), tone: "trouble", action: isOurs ? diagnose : undefined });
}

/** Tells people of a fault in the page, which has a number unless even the log failed. */
export function tellFault(incident: string | undefined): void {
  const number = incident === undefined ? "" : ` ${t("incident-number", { number: incident })}`;
  toast({ text: t("trouble-fault") + number, tone: "trouble", action: diagnose });
}

const diagnose = { label: t("trouble-diagnosis"), perform: () => void (diagnosis.open = true) };

class App {
  /** Where somebody was before, the last one at the end. */
  #trail: Place[] = [];
  /** Where somebody is. */
  place = $state.raw<Place>({ screen: "start" });
  /** The project that is open, on every screen but the start. */
  project = $state.raw<OpenProject>();
  /** A file that was opened and waits for a decision. */
  file = $state.raw<FileInHand>();
  /** Why a file could not be opened, until somebody has read it. */
  refused = $state.raw<Refusal>();
  /** The files that arrived together and could not be opened, until somebody has read it, and how many more. */
  refusedFiles = $state.raw<{ files: RefusedFile[]; more: number }>();

  /** Why nothing can be saved any more, until somebody acted on it. */
  stuck = $state.raw<Refusal>();

  /** Goes somewhere in the open project. What was typed is kept first. */
  go = async (place: Place): Promise<void> => {
    await flushDrafts();
    if (this.place.screen !== "start") this.#trail = [...this.#trail, this.place].slice(-MOST_STEPS_BACK);
    this.#show(place);
  };

  /** Goes back to where one came from in this project, if one came from anywhere. */
  back = async (): Promise<void> => {
    await flushDrafts();
    const place = this.#trail.pop();
    if (place) this.#show(place);
  };

  #show(place: Place): void {
    this.place = place;
    toasts.leave();
    if (place.screen !== "start") return;
    this.project = undefined;
    this.#trail = [];
  }

  /** Goes back to all projects, also when what was typed cannot be kept. */
  leave = (): void => {
    this.#show({ screen: "start" });
  };

  /** Opens a project. */
  open = async (id: string, place: Place = { screen: "map" }): Promise<void> => {
    try {
      await flushDrafts();
      this.project = await OpenProject.open(id, tell, () => this.open(id, this.place));
      this.place = place;
      this.#trail = [];
      if (this.project.arranged) sayDone(this.project, t("map-said-renewed"));
      await tick();
      // Only once it is drawn the project was not too heavy for this computer.
      requestAnimationFrame(() => void backend.commands.projectShown());
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      tell(refusal);
    }
  };

  /** Lets somebody choose a project file; what it would do is then shown before anything is written. */
  pickFile = () => this.look(backend.commands.pickFile);

  /** Opens the next file that arrived by double click or drop, when nobody is deciding about another. */
  openWaiting = async (): Promise<void> => {
    if (this.file || this.refused || this.refusedFiles) return;
    await flushDrafts();
    this.showNext(await backend.commands.nextWaitingFile());
  };

  /** Shows the next file that was waiting, and those that could not be opened. */
  showNext = ({ file, refused }: ArrivedFiles): void => {
    this.file = file ?? undefined;
    const [first, second] = refused.files;
    if (second) this.refusedFiles = refused;
    else if (first) this.refused = Refusal.of(first.failure);
  };

  /** Ends the words about files that were refused. The file that was opened beside them, or the next, comes then. */
  readRefused = async (): Promise<void> => {
    this.refused = this.refusedFiles = undefined;
    await this.openWaiting();
  };

  /** Ends the decision about a file. The next one that waits comes then. */
  letGo = async (): Promise<void> => {
    this.file = undefined;
    await flushDrafts();
    this.showNext(await backend.commands.letGo());
  };

  /** Says, once, which projects went for good after their time in the bin. */
  tellEmptied = async (): Promise<void> => {
    const names = await backend.commands.emptiedFromBin();
    if (names.length > 0) {
      toast({ text: t("start-bin-emptied", { names: list(names), count: names.length }), tone: "trouble" });
    }
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
