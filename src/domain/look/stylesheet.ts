import { type Accent, type AccentTokens, accentTokens } from '#domain/look/accent.ts';

/** Changes when the same accent makes other colours, so that no browser keeps the old ones. */
const recipe = 1;

/** Names what `accentStylesheet` makes of an accent: another accent has another version, and the same one the same. */
export function accentVersion({ light, dark }: Accent): string {
  return [recipe, light.slice(1), dark.slice(1)].join('-');
}

/** The tokens that an accent changes, for both themes. `:root:root` outweighs the page's own values, whichever come first. */
export function accentStylesheet(accent: Accent): string {
  const [light, dark] = [accentTokens(accent, 'light'), accentTokens(accent, 'dark')];
  const lines = (Object.keys(light) as (keyof AccentTokens)[]).map(
    (token) => `  --${token}: light-dark(${light[token]}, ${dark[token]});\n`,
  );
  return `:root:root {\n${lines.join('')}}\n`;
}
