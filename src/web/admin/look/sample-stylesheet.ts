import { type Accent, accentTokens } from '#domain/look/accent.ts';
import { tokenRule } from '#domain/look/stylesheet.ts';
import { drawn, grounds, type Theme, themes } from '#domain/look/themes.ts';

/** Returns the colours of both themes with the tested accent, for a sample of both on one page. */
export function sampleStylesheet(accent: Accent): string {
  return themes
    .map((theme) =>
      tokenRule(`.look-sample[data-theme='${theme}']`, { ...pageTokens(theme), ...accentTokens(accent, theme) }),
    )
    .join('');
}

function pageTokens(theme: Theme): Record<string, string> {
  const values = Object.entries({ ...grounds, ...drawn });
  return Object.fromEntries(values.map(([token, colours]) => [token, colours[theme]]));
}
