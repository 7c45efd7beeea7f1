import type { Colour } from '#domain/look/contrast.ts';

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
