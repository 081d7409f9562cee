import type { Icon } from "../icons";

/** A part of the method, with the screens that belong to it. */
export interface RouteSection {
  label: string;
  items: RouteItem[];
}

/** A screen of the route. */
export interface RouteItem {
  id: string;
  label: string;
  icon: Icon;
  /** How many things stand there. */
  count?: number;
  current?: boolean;
}
