// A backend in memory, over the example project, so that the UI runs and is tested in a browser. It keeps to the
// same commands; what it cannot know (municipalities beyond a few, layout, files) it does roughly. Never shipped.

import type { Backend, Commands } from "..";
import { actor } from "./commands/actor";
import { agreement } from "./commands/agreement";
import { alliance } from "./commands/alliance";
import { app } from "./commands/app";
import { assessment } from "./commands/assessment";
import { catalogue } from "./commands/catalogue";
import { contact } from "./commands/contact";
import { history } from "./commands/history";
import { impact } from "./commands/impact";
import { map } from "./commands/map";
import { municipality } from "./commands/municipality";
import { organisation } from "./commands/organisation";
import { ownEntry } from "./commands/own-entry";
import { project } from "./commands/project";
import { scenario } from "./commands/scenario";
import { search } from "./commands/search";
import { share } from "./commands/share";
import { startingPoint } from "./commands/starting-point";

const commands: Commands = {
  ...app,
  ...catalogue,
  ...project,
  ...history,
  ...search,
  ...organisation,
  ...ownEntry,
  ...startingPoint,
  ...map,
  ...municipality,
  ...actor,
  ...contact,
  ...scenario,
  ...alliance,
  ...assessment,
  ...agreement,
  ...impact,
  ...share,
};

/** The backend in memory. */
export const fake: Backend = { commands, onFilesWaiting: () => undefined, onBusy: () => undefined };
