// What the fake has: the example, the projects in memory, and what the address of the page asks for.

import type { Catalogue, Records, Scene } from "../../bindings";
import { FakeProject } from "./memory";
import exampleJson from "./example.json";

interface Example {
  project: string;
  records: Records;
  scene: Scene;
  catalogue: Catalogue;
}

/** The example project, with its map and the catalogue. */
export const example = exampleJson as unknown as Example;

/** The projects, by id. */
export const projects = new Map<string, FakeProject>();

/** Gives a project that is there. */
export const open = (id: string) => projects.get(id)!;

/**
 * What the address asks for: `?leeg` starts without any project, as on the first day; `?gestopt` after an unexpected
 * end; `?geweigerd=newer` with work that cannot be opened.
 */
export const wanted = new URLSearchParams(location.search);

if (!wanted.has("leeg")) {
  projects.set(example.project, new FakeProject(example.project, structuredClone(example.records)));
}

/** Records without any record. */
export function empty(): Records {
  return Object.fromEntries(Object.keys(example.records).map((noun) => [noun, []])) as unknown as Records;
}
