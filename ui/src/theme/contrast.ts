/**
 * Gives the contrast between two colours as WCAG 2.2 defines it: from 1 (the same) to 21 (black on white).
 *
 * @param a A colour as `#rrggbb`.
 * @param b A colour as `#rrggbb`.
 */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!channels) throw new Error(`not a colour of six digits: ${colour}`);
  const [red, green, blue] = channels.slice(1).map((hex) => linear(parseInt(hex, 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Undoes the curve of sRGB. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
