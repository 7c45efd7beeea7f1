/** A colour as `#rrggbb`, in lower case. */
export type Colour = string;

/** Returns a typed colour: `85540F` and `#85540f` are equal. Null if invalid; names and short forms are not supported. */
export function readColour(text: string): Colour | null {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}

/** Returns the contrast ratio of WCAG 2.2: 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Mixes a share of one colour into another: 0 gives the other colour, 1 the mixed-in one. */
export function mix(colour: Colour, share: number, into: Colour): Colour {
  const parts = channels(into).map((channel, place) => {
    const mixed = channel + (channels(colour)[place]! - channel) * share;
    return Math.round(mixed).toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
