// Vertrekpunten, with the partnerkaart of each: leads and ideas.

import type { Records } from "../../../bindings";
import type { Commands } from "../..";
import { refuse, type FakeProject } from "../memory";
import { stepForMany } from "../naming";
import { open } from "../state";

/** The commands of starting points, leads and ideas. */
export const startingPoint = {
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
} satisfies Partial<Commands>;

function lastRank(project: FakeProject, kind: string): number {
  const cards = project.all<Records["starting_point"][number]>("starting_point");
  return Math.max(-16, ...cards.filter((card) => card.kind === kind).map(({ rank }) => rank));
}
