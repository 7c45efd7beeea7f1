import type { DeskLook } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';

/** The parts of a desk's face as the fields of their forms: what a form showed, and what a change was from and to. */
export function nameFields(names: InEachLanguage): Fields {
  return Object.fromEntries(languages.map((language) => [`name-${language}`, names[language]]));
}

/** Both empty where the desk has Belfry's own. */
export function accentFields(accent: DeskLook['accent']): Fields {
  return { light: accent?.light ?? '', dark: accent?.dark ?? '' };
}

/** Its version, by which one picture is told from another; empty is Belfry's mark. */
export function logoFields(logo: DeskLook['logo']): Fields {
  return { logo: logo?.version ?? '' };
}
