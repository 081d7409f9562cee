// Allianties, their members and what was chosen for them.

import type { Records } from "../../../bindings";
import type { Commands } from "../..";
import { choose } from "../choices";
import { ok, refuse } from "../memory";
import { nameOf } from "../naming";
import { open } from "../state";
import { codeOf } from "./own-entry";

/** The commands of alliances and members. */
export const alliance = {
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
} satisfies Partial<Commands>;
