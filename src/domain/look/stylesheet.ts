import { type Accent, type AccentTokens, accentTokens } from '#domain/look/accent.ts';
import type { Colour } from '#domain/look/contrast.ts';

/** Changes when the same accent makes other colours, so that no browser keeps the old ones. */
const recipe = 1;

/** Names what `accentStylesheet` makes of an accent: another accent has another version, and the same one the same. */
export function accentVersion({ light, dark }: Accent): string {
  return [recipe, light.slice(1), dark.slice(1)].join('-');
}

/**
 * The tokens that an accent changes, by the reader's system or choice. `:root:root` outweighs the page's own values,
 * whichever come first; a choice outweighs the system.
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

/** One rule of a stylesheet that sets tokens: `--accent: #1b5fae;` and so on. */
export function tokenRule(selector: string, tokens: AccentTokens | Record<string, Colour>): string {
  const lines = Object.entries(tokens).map(([token, colour]) => `  --${token}: ${colour};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}
