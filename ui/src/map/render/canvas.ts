// The kind of canvas that is fastest where it is drawn.

/**
 * WebKitGTK hands a canvas to a graphics card, and where there is none to a slow imitation of one. Measured without a
 * card, with 300 bubbles and 2,000 actors: while panning p95 went from 180 to 52 ms per frame by asking for a bitmap
 * in memory. It says so to nobody, but it is the only WebKit on Linux.
 */
const IS_WEBKIT_GTK =
  /Linux/.test(navigator.userAgent) &&
  /AppleWebKit/.test(navigator.userAgent) &&
  !/Chrome/.test(navigator.userAgent);

/** Gives a context for a canvas that nothing shines through. */
export function opaqueContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  return canvas.getContext("2d", { alpha: false, willReadFrequently: IS_WEBKIT_GTK });
}
