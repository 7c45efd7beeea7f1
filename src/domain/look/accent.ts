import { type Colour, contrast, drawn, type Ground, grounds, mix, type Theme, themes } from '#domain/look/contrast.ts';

/** A desk's accent colour per theme. */
export type Accent = Record<Theme, Colour>;

/** Belfry's default accent. */
export const belfryAccent: Accent = { light: '#85540f', dark: '#e0b46c' };

/** The colours derived from an accent, named as in `web/styles/tokens.css`. */
export interface AccentTokens {
  accent: Colour;
  'accent-hover': Colour;
  'on-accent': Colour;
  'accent-soft': Colour;
  'accent-line': Colour;
  bell: Colour;
  'bronze-on-slate': Colour;
  'on-bronze': Colour;
}

/**
 * Returns the colours derived from an accent: hover is one step away from the page background, text on it is the more readable of
 * two, and the soft background is a tenth of it. The hero is dark in both themes and always uses the dark accent.
 */
export function accentTokens(accent: Accent, theme: Theme): AccentTokens {
  const own = accent[theme];
  return {
    accent: own,
    'accent-hover': mix(theme === 'light' ? '#000000' : '#ffffff', 0.2, own),
    'on-accent': better(own),
    'accent-soft': mix(own, theme === 'light' ? 0.1 : 0.14, grounds.surface[theme]),
    'accent-line': own,
    bell: own,
    'bronze-on-slate': accent.dark,
    'on-bronze': darkText,
  };
}

/** Two colours that meet on a page, with their contrast ratio. */
export interface AccentPair {
  theme: Theme;
  text: keyof AccentTokens | 'ink';
  ground: Ground | keyof AccentTokens;
  textColour: Colour;
  groundColour: Colour;
  ratio: number;
  passes: boolean;
}

/** WCAG 2.2, 1.4.3: text of any size. */
const ratioMin = 4.5;

/** Returns every colour pair of an accent in both themes (guide, 3). */
export function accentPairs(accent: Accent): AccentPair[] {
  return themes.flatMap((theme) => {
    const tokens = accentTokens(accent, theme);
    return pairs.map(([text, ground]) => {
      const textColour = text === 'ink' ? drawn.ink[theme] : tokens[text];
      const groundColour = ground in grounds ? grounds[ground as Ground][theme] : tokens[ground as keyof AccentTokens];
      const ratio = contrast(textColour, groundColour);
      return { theme, text, ground, textColour, groundColour, ratio, passes: ratio >= ratioMin };
    });
  });
}

/** Returns the colour pairs below the minimum contrast. Empty means that the accent is usable. */
export function failingPairs(accent: Accent): AccentPair[] {
  return accentPairs(accent).filter(({ passes }) => !passes);
}

const page: Ground[] = ['bg', 'surface', 'sunken', 'hover', 'selected', 'note'];

type Pair = [text: AccentPair['text'], ground: AccentPair['ground']];

const pairs: Pair[] = [
  ...[...page, 'accent-soft' as const].flatMap((ground): Pair[] => [
    ['accent', ground],
    ['accent-hover', ground],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['ink', 'accent-soft'],
  ['bronze-on-slate', 'slate'],
  ['bronze-on-slate', 'slate-2'],
  ['on-bronze', 'bronze-on-slate'],
];

const darkText = '#1d1403';

function better(ground: Colour): Colour {
  return contrast('#ffffff', ground) >= contrast(darkText, ground) ? '#ffffff' : darkText;
}
