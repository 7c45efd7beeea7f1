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

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The backgrounds of an accent. A test compares them with `web/styles/tokens.css`. */
export const grounds = {
  bg: { light: '#f6f8f9', dark: '#10161b' },
  surface: { light: '#ffffff', dark: '#151d23' },
  sunken: { light: '#edf1f3', dark: '#0c1115' },
  hover: { light: '#eef2f5', dark: '#1c262d' },
  selected: { light: '#e3eaef', dark: '#22303a' },
  note: { light: '#fbf5e6', dark: '#262015' },
  slate: { light: '#22303a', dark: '#0c1115' },
  'slate-2': { light: '#2e3e4a', dark: '#19232a' },
} as const satisfies Record<string, Record<Theme, Colour>>;

export type Ground = keyof typeof grounds;

/** Text, rules and logo colours for the sample page beside an accent. A test compares them with `web/styles/tokens.css`. */
export const drawn = {
  ink: { light: '#17212a', dark: '#e7edf1' },
  line: { light: '#d9e0e5', dark: '#28333b' },
  'mark-stone': { light: '#22303a', dark: '#c9d4dc' },
  'mark-bell': { light: '#e3b873', dark: '#6b430b' },
} as const satisfies Record<string, Record<Theme, Colour>>;
