import type { Language } from '#domain/language.ts';
import { type Accent, type AccentPair, accentPairs } from '#domain/look/accent.ts';
import { type Theme, themes } from '#domain/look/contrast.ts';
import { lookWords } from '#locales/admin/messages.ts';
import { number } from '#locales/format.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** A colour pair, measured in both themes. */
export type Measure = ReturnType<typeof measuresOf>[number];

export type Measured = ReturnType<typeof measured>;

export function measuresOf(accent: Accent, language: Language) {
  const pairs = accentPairs(accent);
  const dark = pairs.filter(({ theme }) => theme === 'dark');
  return pairs
    .filter(({ theme }) => theme === 'light')
    .map((pair) => {
      const other = dark.find(({ text, ground }) => text === pair.text && ground === pair.ground)!;
      return { name: nameOf(pair, language), light: measured(pair, language), dark: measured(other, language) };
    });
}

/** Returns the lowest contrast of a theme. */
export function lowestOf(accent: Accent, theme: Theme, language: Language): { ratio: string; passes: boolean } {
  return measured(worstOf(accentPairs(accent).filter((pair) => pair.theme === theme)), language);
}

function worstOf(pairs: AccentPair[]): AccentPair {
  return pairs.reduce((least, pair) => (pair.ratio < least.ratio ? pair : least));
}

/** Returns the worst pair of each theme, the number of other failures, and whether to go lighter or darker. */
export function failureWords(failing: AccentPair[], language: Language): FieldError[] {
  return themes.flatMap((theme) => {
    const own = failing.filter((pair) => pair.theme === theme);
    if (own.length === 0) return [];
    return [{ field: theme, text: failureOf(own, theme, language) }];
  });
}

function failureOf(failing: AccentPair[], theme: Theme, language: Language): string {
  const { accent, themes: names } = lookWords[language];
  const worst = worstOf(failing);
  const more = failing.length > 1 ? ` (${accent.more({ count: failing.length - 1 })})` : '';
  const facts = { theme: names[theme], pair: nameOf(worst, language), ratio: ratioOf(worst, language), more };
  return `${accent.fails(facts)} ${accent.advice[theme]}`;
}

function measured(pair: AccentPair, language: Language) {
  const { textColour, groundColour, passes } = pair;
  return { textColour, groundColour, passes, ratio: ratioOf(pair, language) };
}

function nameOf({ text, ground }: AccentPair, language: Language): string {
  const { texts, grounds, measures } = lookWords[language];
  return measures.onGround({ text: texts[text], ground: grounds[ground] });
}

/** Truncates instead of rounding: 4.499 is not 4.5. */
function ratioOf({ ratio }: AccentPair, language: Language): string {
  return number(Math.floor(ratio * 100) / 100, language);
}
