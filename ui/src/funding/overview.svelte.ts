// How things stand with money today, as core concludes it.

import { backend } from "../backend";
import type { FundingOverview } from "../bindings";
import { Asked } from "../project/asked.svelte";
import type { OpenProject } from "../project/open.svelte";
import { dayOf } from "../text";

/** Asks how things stand with money, and again when a scheme or a line changes. Made while a component is. */
export function askOverview(ofProject: () => OpenProject): Asked<FundingOverview> {
  return new Asked(() => {
    const project = ofProject();
    const { scheme, funding_line } = project.tables;
    void [scheme.all, funding_line.all];
    return backend.commands.fundingOverview(project.id, dayOf());
  });
}
