import { Form, href, useLocation } from 'react-router';
import type { InEachLanguage, Language } from '#domain/language.ts';
import { type Theme, themes } from '#web/app/kept-choice.ts';

export const themeWords: InEachLanguage<Record<Theme | 'name', string>> = {
  fr: { name: 'Apparence', system: 'Automatique', light: 'Claire', dark: 'Sombre' },
  nl: { name: 'Weergave', system: 'Automatisch', light: 'Licht', dark: 'Donker' },
  de: { name: 'Darstellung', system: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
  en: { name: 'Appearance', system: 'Automatic', light: 'Light', dark: 'Dark' },
};

/** Three buttons in one form. With scripts the theme changes at once, otherwise after a reload. */
export function ThemeSwitch({ current, language }: { current: Theme; language: Language }) {
  const { pathname, search } = useLocation();
  const words = themeWords[language];
  return (
    <Form method="post" action={href('/choices')} replace preventScrollReset className="text-small text-ink-2">
      <input type="hidden" name="next" value={pathname + search} />
      <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <legend className="float-left mr-1 in-data-[density=console]:float-none">{words.name}</legend>
        {themes.map((theme) => (
          <button
            type="submit"
            key={theme}
            name="theme"
            value={theme}
            aria-pressed={theme === current}
            className="pick"
          >
            {words[theme]}
          </button>
        ))}
      </fieldset>
    </Form>
  );
}
