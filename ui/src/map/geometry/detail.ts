// How much of the map is written out at a scale: as much as can be read. The sizes are those of core, and a test holds
// them to it.

/** From afar halves with a count; nearer marks with the names of partners; near by every name. */
export type Detail = "all" | "partners" | "counts";

/** Size of the letters in a chip, in units. */
export const CHIP_TEXT = 15;
/** Size of the letters of the name of a bubble, in units, and the smallest in CSS pixels. */
export const NAME_TEXT = 18;
export const LEAST_NAME_PX = 12.5;

/** The size of the names of partners where other chips are marks, in CSS pixels. */
export const PARTNER_PX = 10.5;

/** From which size of the letters in a chip a step is written, and below which no more, in CSS pixels. */
export const STEP_BORDERS: readonly {
  readonly step: Detail;
  readonly from: number;
  readonly until: number;
}[] = [
  { step: "all", from: 10.5, until: 9.5 },
  { step: "partners", from: 7, until: 6.3 },
];

/** Returns the size of the letters in a chip, in CSS pixels. */
export function chipText(scale: number): number {
  return CHIP_TEXT * scale;
}

/** Returns how much is written at a scale where `before` was written: about a border that stays, so that no name flickers. */
export function detailAt(scale: number, before: Detail): Detail {
  const size = chipText(scale);
  const written = STEP_BORDERS.findIndex(({ step }) => step === before);
  // What is written stays until it cannot be read; what is not comes when it surely can be.
  const found = STEP_BORDERS.find(
    ({ from, until }, at) => size >= (written !== -1 && at >= written ? until : from),
  );
  return found?.step ?? "counts";
}

/** Returns how much is written of a map that was brought into view: as much as its size allows. */
export function fittedDetail(scale: number): Detail {
  return STEP_BORDERS.find(({ until }) => chipText(scale) >= until)?.step ?? "counts";
}

/**
 * Returns the size of letters in CSS pixels: they grow with the map, but stay readable when it is small and do not
 * shout when it is large.
 */
export function letterSize(units: number, scale: number, smallest: number, largest: number): number {
  return Math.min(Math.max(units * scale, smallest), largest);
}
