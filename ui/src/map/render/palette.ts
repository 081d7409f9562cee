// The colours of the canvas: the same tokens as everywhere else, read from the style sheet.

import type { Half } from "$ui/bindings";

/** The colours of one half of a bubble. */
export interface HalfColours {
  readonly strong: string;
  readonly fill: string;
  readonly edge: string;
}

/** Every colour the map uses. */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly outline: string;
  readonly cultural: HalfColours;
  readonly nonCultural: HalfColours;
  readonly own: string;
  readonly ownInk: string;
  readonly star: string;
  readonly shadow: string;
  readonly action: string;
  readonly focus: string;
  /** The six colours of alliances. */
  readonly alliances: readonly string[];
  readonly allianceInk: string;
}

const THEMES = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/** Reads the colours as they are now. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const half = (name: string) => ({
    strong: colour(name),
    fill: colour(`${name}-fill`),
    edge: colour(`${name}-edge`),
  });
  return {
    paper: colour("paper"),
    card: colour("card"),
    ink: colour("ink"),
    muted: colour("muted"),
    line: colour("line"),
    outline: colour("outline"),
    cultural: half("cultural"),
    nonCultural: half("non-cultural"),
    own: colour("own"),
    ownInk: colour("own-ink"),
    star: colour("star"),
    shadow: colour("shadow"),
    action: colour("action"),
    focus: colour("focus"),
    alliances: [1, 2, 3, 4, 5, 6].map((number) => colour(`alliance-${number}`)),
    allianceInk: colour("alliance-ink"),
  };
}

/** Calls `changed` whenever the system asks for another theme; gives what stops that. */
export function watchTheme(changed: () => void): () => void {
  const queries = THEMES.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
  };
}

/** Gives the colours of a half. */
export function halfColours(palette: Palette, half: Half): HalfColours {
  return half === "cultural" ? palette.cultural : palette.nonCultural;
}
