// The file that the fake has in hand, and what becomes of it. Which file it is, the address of the page says:
// `?bestand=nieuw`, `gelijk`, `zonder`, `veel`, `beschadigd`; otherwise one with a bit of everything.

import type { Changes, FileInHand, HowToTakeIn, PlannedRecord, Records, Side, TakenIn } from "../../bindings";
import { ok, refuse, type FakeProject, type Outcome } from "./memory";

const wanted = new URLSearchParams(location.search).get("bestand") ?? "";

/** Opens the file. */
export function pickFile(project: string, records: Records): Outcome<FileInHand | null> {
  if (wanted === "beschadigd") return refuse("damaged");
  const entries = wanted === "gelijk" ? same(records) : wanted === "veel" ? many(records) : mixed(records);
  const known = wanted !== "nieuw";
  return ok({
    file: "dans-van-amira.bondgenoot",
    counts: {
      municipalities: records.municipality.length,
      actors: records.actor.length,
      starting_points: records.starting_point.length,
      leads: records.lead.length,
      scenarios: records.scenario.length,
      alliances: records.alliance.length,
      members: records.member.length,
      criteria: 12,
      assessments: records.assessment.length,
      answers: records.answer.length,
      agreements: records.agreement.length,
      contacts: wanted === "zonder" ? 0 : records.contact.length,
    },
    plan: {
      project,
      name: records.project[0]?.name ?? "",
      known,
      without_contacts: wanted === "zonder",
      entries: known ? entries : [],
    },
  });
}

/** What was taken in and not yet asked for. */
const waiting = new Map<string, Changes>();

/** Takes over what the plan says, as far as the plan says it. */
export async function takeOver(project: FakeProject, file: FileInHand, how: HowToTakeIn): Outcome<TakenIn> {
  const side = (entry: PlannedRecord): Side => {
    if (entry.kind !== "conflict") return entry.kind === "changed_here" ? "ours" : "theirs";
    if (how.type !== "take-over") return "ours";
    return how.records.find(({ noun, id }) => noun === entry.noun && id === entry.id)?.side ?? how.otherwise;
  };
  const done = await project.step("import", { name: file.plan.name }, () => {
    for (const entry of file.plan.entries.filter((one) => one.kind !== "same" && side(one) === "theirs")) {
      const noun = entry.noun as keyof Records;
      if (!project.memory[noun].has(entry.id)) continue;
      if (entry.absent === "theirs") project.remove(noun, entry.id);
      else
        project.patch(noun, entry.id, Object.fromEntries(entry.fields.map((one) => [one.field, one.theirs])));
    }
  });
  if (done.status === "error") return done;
  waiting.set(project.id, done.data.changes);
  return ok({ project: project.id, new: false, changed: true });
}

/** Gives, once, what was taken in. */
export function takenIn(project: string): Changes | undefined {
  const changes = waiting.get(project);
  waiting.delete(project);
  return changes;
}

function planned(
  records: Records,
  noun: keyof Records,
  at: number,
  rest: Partial<PlannedRecord>,
): PlannedRecord {
  const row = records[noun][at % records[noun].length] as unknown as Record<string, string>;
  const title = row.name ?? row.label ?? row.text ?? row.what ?? "";
  return { kind: "same", noun, id: row.id ?? "", title, fields: [], lists: [], absent: null, ...rest };
}

function same(records: Records): PlannedRecord[] {
  const nouns: (keyof Records)[] = ["municipality", "actor", "alliance", "scenario", "starting_point"];
  return nouns.flatMap((noun) => records[noun].map((_, at) => planned(records, noun, at, {})));
}

/** One of each kind, with every form a value can have. */
function mixed(records: Records): PlannedRecord[] {
  const field = (name: string, ours: string | null, theirs: string | null) => ({ field: name, ours, theirs });
  const alliance = records.alliance[0]!;
  const assessment = records.assessment.find((one) => one.alliance_id === alliance.id)!;
  const answer = {
    noun: "answer",
    id: `${assessment.id}:budget`,
    title: alliance.name,
    lists: [],
    absent: null,
  };
  const changed = new Map<string, PlannedRecord>();
  const put = (entry: PlannedRecord) => changed.set(`${entry.noun} ${entry.id}`, entry);
  const town = records.municipality;
  put({
    ...planned(records, "actor", 0, { kind: "new", absent: "ours" }),
    id: "new-1",
    title: "Repaircafé De Schroef",
  });
  put({
    ...planned(records, "actor", 0, { kind: "new", absent: "ours" }),
    id: "new-2",
    title: "Harmonie Sint-Cecilia",
  });
  put({
    ...planned(records, "agreement", 0, { kind: "new", absent: "ours" }),
    id: "new-3",
    title: "De zaal vastleggen voor de lente",
  });
  put(
    planned(records, "actor", 2, {
      kind: "changed_there",
      fields: [field("status", "idea", "partner"), field("next_step_on", null, "2026-12-03")],
      lists: [{ list: "target-group", ours: ["schools"], theirs: ["schools", "seniors"] }],
    }),
  );
  put(
    planned(records, "actor", 3, {
      kind: "changed_there",
      fields: [
        field("municipality_id", town[0]!.id, town[1]!.id),
        field("x", "1", "2"),
        field("slot", "0", "1"),
      ],
    }),
  );
  put(planned(records, "scenario", 0, { kind: "changed_there", fields: [field("chosen", "0", "1")] }));
  put({ ...answer, kind: "changed_there", fields: [field("state", "a-start", "present")] });
  put(
    planned(records, "actor", 4, {
      kind: "conflict",
      fields: [
        field("next_step", "Bellen op maandag om tien uur", "Op de koffie gaan, maandag om tien uur"),
        field("status", "to-contact", "in-conversation"),
      ],
    }),
  );
  put(
    planned(records, "alliance", 0, {
      kind: "conflict",
      fields: [
        field("purpose", `${LONG} Samen met de school.`, `${LONG} Samen met de academie en het koor.`),
      ],
    }),
  );
  put(planned(records, "actor", 5, { kind: "conflict", absent: "theirs" }));
  put(
    planned(records, "starting_point", 0, {
      kind: "changed_here",
      fields: [field("text", "Grote dansvloer", "Dansvloer")],
    }),
  );
  put(planned(records, "actor", 6, { kind: "changed_here", absent: "theirs" }));
  put(planned(records, "actor", 7, { kind: "deleted_there", absent: "theirs" }));
  return [...changed.values(), ...same(records).filter(({ noun, id }) => !changed.has(`${noun} ${id}`))];
}

/** So much that nobody reads it line by line. */
function many(records: Records): PlannedRecord[] {
  const fresh = Array.from({ length: 1500 }, (_, at) => ({
    ...planned(records, "actor", at, { kind: "new", absent: "ours" }),
    id: `fresh-${at}`,
  }));
  const clashing = records.actor.slice(1).map((actor, at) =>
    planned(records, "actor", at + 1, {
      kind: "conflict",
      fields: [
        { field: "notes", ours: `${LONG.repeat(3)} ${actor.name}`, theirs: `${LONG.repeat(3)} Anders.` },
      ],
    }),
  );
  return [...fresh, ...clashing];
}

const LONG =
  "We willen dat jonge makers in de streek een plek vinden om te repeteren, te tonen en te falen, en dat buren die nooit in een zaal komen er toevallig binnenlopen. Daarvoor delen we ruimte, techniek en mensen, en komen we elke maand samen aan de keukentafel van wie er het dichtst bij woont.";
