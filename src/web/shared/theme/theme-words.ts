import type { InEachLanguage } from '#domain/language.ts';
import type { Theme } from '#web/app/theme.ts';

export const themeWords: InEachLanguage<Record<Theme | 'name', string>> = {
  fr: { name: 'Apparence', system: 'Automatique', light: 'Claire', dark: 'Sombre' },
  nl: { name: 'Weergave', system: 'Automatisch', light: 'Licht', dark: 'Donker' },
  de: { name: 'Darstellung', system: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
  en: { name: 'Appearance', system: 'Automatic', light: 'Light', dark: 'Dark' },
};
