import { expect, test, vi } from "vitest";
import type { Changed, Picked, Records } from "../../bindings";

vi.stubGlobal("location", { search: "" });
vi.stubGlobal("window", {});
const { answer, backend } = await import("..");
const { commands } = backend;

/** A project of its own, from the example. */
async function start(): Promise<{ id: string; records: Records }> {
  const id = await answer(commands.plantExample());
  return { id, records: await recordsOf(id) };
}

async function recordsOf(id: string): Promise<Records> {
  return (await answer(commands.openProject(id))).records;
}

const fresh: Picked = { new: "Buren" };

/** Picks something new, and expects it on its list and chosen; undo takes both back at once. */
async function expectOneStep(
  noun: "alliance_choice" | "alliance_target_group" | "member_role",
  pick: (id: string, records: Records) => Parameters<typeof answer<Changed<null>>>[0],
): Promise<void> {
  const { id, records } = await start();
  await answer(pick(id, records));
  const after = await recordsOf(id);
  const entry = after.own_entry.find(({ label }) => label === "Buren");
  expect(after[noun].map(({ code }) => code)).toContain(entry!.id);
  await answer(commands.undo(id));
  expect(await recordsOf(id)).toEqual(records);
}

test("a motive of our own comes on the list and is chosen in one step", async () => {
  await expectOneStep("alliance_choice", (id, { alliance }) =>
    commands.setAllianceChoices(id, alliance[0]!.id, "motive", [fresh]),
  );
});

test("a target group of our own comes on the list and is chosen in one step", async () => {
  await expectOneStep("alliance_target_group", (id, { alliance }) =>
    commands.setAllianceTargetGroups(id, alliance[0]!.id, [{ pick: fresh, degree: "involved" }]),
  );
});

test("a role of our own comes on the list and is given in one step", async () => {
  await expectOneStep("member_role", (id, { member }) => commands.setMemberRoles(id, member[0]!.id, [fresh]));
});

test("noting many is one step, and who is noted already keeps the note", async () => {
  const { id, records } = await start();
  const { starting_point_id: card, actor_id: noted, note } = records.lead.find((lead) => lead.note !== "")!;
  const others = records.actor.filter(
    (actor) => !records.lead.some((lead) => lead.starting_point_id === card && lead.actor_id === actor.id),
  );
  const actors = [noted, others[0]!.id, others[1]!.id];
  const { standing, value } = await answer(commands.addLeads(id, card, actors, ""));
  expect(standing.undo).toEqual({ code: "add-leads", params: [["count", "3"]] });
  const leads = (await recordsOf(id)).lead.filter((lead) => value.includes(lead.id));
  expect(leads.map((lead) => [lead.actor_id, lead.note])).toEqual([
    [noted, note],
    [actors[1], ""],
    [actors[2], ""],
  ]);
  await answer(commands.undo(id));
  expect(await recordsOf(id)).toEqual(records);
});
