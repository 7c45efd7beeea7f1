import { type Accent, type AccentTokens, accentTokens } from '#domain/look/accent.ts';
import type { Colour } from '#domain/look/contrast.ts';

/** Increase it when the same accent produces other colours, so that browsers do not use cached ones. */
const recipe = 1;

/** Returns a version for the stylesheet of an accent. Equal accents have equal versions. */
export function accentVersion({ light, dark }: Accent): string {
  return [recipe, light.slice(1), dark.slice(1)].join('-');
}

/**
 * Returns the tokens that an accent changes, by the system's theme or the reader's choice. `:root:root` outweighs the page's own
 * values in any order; a choice outweighs the system.
 */
export function accentStylesheet(accent: Accent): string {
  const [light, dark] = [accentTokens(accent, 'light'), accentTokens(accent, 'dark')];
  return [
    tokenRule(':root:root', light),
    `@media (prefers-color-scheme: dark) {\n${tokenRule(':root:root', dark)}}\n`,
    tokenRule(":root:root[data-theme='light']", light),
    tokenRule(":root:root[data-theme='dark']", dark),
  ].join('');
}

/** Returns a CSS rule that sets tokens: `--accent: #1b5fae;` and so on. */
export function tokenRule(selector: string, tokens: AccentTokens | Record<string, Colour>): string {
  const lines = Object.entries(tokens).map(([token, colour]) => `  --${token}: ${colour};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}
