// Where somebody can be in the program.

/** A tab of an alliance. */
export type AllianceTab = "cooperation" | "criteria" | "agreements" | "funding" | "impact";

/** A screen, and what is to be shown on it. */
export type Place =
  | { readonly screen: "start" }
  | { readonly screen: "organisation" }
  | { readonly screen: "starting-points"; readonly card?: string }
  /** `actors` are selected and brought into view; `lens` is the starting point to look from. */
  | {
      readonly screen: "map";
      readonly actors?: readonly string[];
      readonly municipality?: string;
      readonly lens?: string;
    }
  | { readonly screen: "scenarios"; readonly scenario?: string }
  | { readonly screen: "partners"; readonly actor?: string }
  | { readonly screen: "alliances"; readonly alliance?: string; readonly tab?: AllianceTab }
  | { readonly screen: "funding" }
  | { readonly screen: "sharing" }
  | { readonly screen: "copies" };

/** The name of a screen. */
export type Screen = Place["screen"];
