import type { DeskLook } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';

/** Returns a desk's names as form fields, for conflict checks and the history of changes. */
export function nameFields(names: InEachLanguage): Fields {
  return Object.fromEntries(languages.map((language) => [`name-${language}`, names[language]]));
}

/** Returns the accent as form fields; both are empty for Belfry's own. */
export function accentFields(accent: DeskLook['accent']): Fields {
  return { light: accent?.light ?? '', dark: accent?.dark ?? '' };
}

/** Returns the logo's version, which identifies the picture; empty for Belfry's own. */
export function logoFields(logo: DeskLook['logo']): Fields {
  return { logo: logo?.version ?? '' };
}
