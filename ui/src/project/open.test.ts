import { beforeEach, expect, test, vi } from "vitest";
import type { Changed, HistoryStatus, Opened } from "../bindings";
import { project as records } from "../testing/project";
import type { OpenProject } from "./open.svelte";

vi.stubGlobal("window", {});
const { commands } = (await import("../backend")).backend;
const opening = await import("./open.svelte");

let project: OpenProject;
const reopen = vi.fn(() => Promise.resolve());

/** Keeps what is typed in the notes of our own organisation. */
const typed = (purpose: string): Promise<void> =>
  project.typed("organisation:purpose", (id, typing) =>
    commands.describeOrganisation(
      id,
      { purpose } as Parameters<typeof commands.describeOrganisation>[1],
      typing,
    ),
  );

const name = { code: "describe-organisation", params: [] };
const step = { number: 3, name };
const history: HistoryStatus = { saved_at: "2026-11-26T15:00:00Z", undo: step, redo: step };
const flags = { actors: {}, scenarios: {}, alliances: {} };
const answer = <T>(data: T) => Promise.resolve({ status: "ok" as const, data });
/** Returns the answer of a change that changed no record. */
const changed = <T>(value: T) =>
  answer<Changed<T>>({
    value,
    step: 3,
    news: { changes: { records: records().build(), gone: [] }, scene: null, flags, history },
  });

beforeEach(async () => {
  const bounds = { left: 0, top: 0, width: 0, height: 0 };
  const scene = { bounds, bubbles: [], actors: [], alliances: [] };
  const opened: Opened = { records: records().build(), scene, flags, history, arranged: null };
  vi.spyOn(commands, "openProject").mockImplementation(() => answer(opened));
  for (const command of ["undo", "redo"] as const) {
    vi.spyOn(commands, command).mockImplementation(() => changed(name));
  }
  for (const command of ["describeOrganisation", "renameProject"] as const) {
    vi.spyOn(commands, command).mockImplementation(() => changed(null));
  }
  project = await opening.OpenProject.open(
    "p",
    (refusal) => {
      throw refusal;
    },
    reopen,
  );
  return () => vi.clearAllMocks();
});

/** Returns how each typing related to the step before it. */
const typings = () => vi.mocked(commands.describeOrganisation).mock.calls.map(([, , typing]) => typing);

test("rests in one field are one step", async () => {
  await typed("Samen");
  await typed("Samen dansen");
  expect(typings()).toEqual(["begins", "continues"]);
});

test.each([
  ["undo", () => project.undo()],
  ["redo", () => project.redo()],
  ["a file that was taken in", () => project.takeNews(null)],
  ["another change", () => project.change((id) => commands.renameProject(id, "Anders", "begins"))],
])("%s ends the rest: what is typed next is a step of its own", async (_, between) => {
  await typed("Samen");
  await between();
  await typed("Samen dansen");
  expect(typings()).toEqual(["begins", "begins"]);
});

test("a change of which the news could not be read is made, and everything is read anew", async () => {
  vi.mocked(commands.renameProject).mockImplementation(() => answer({ value: null, step: 4, news: null }));
  const value = await project.change((id) => commands.renameProject(id, "Anders", "begins"));
  expect(value).toBeNull();
  expect(reopen).toHaveBeenCalledTimes(1);
});

test("only the step that is meant is taken back", async () => {
  await project.undo(3);
  expect(commands.undo).toHaveBeenCalledWith("p", 3);
});
