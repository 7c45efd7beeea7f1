import { Form, href, useLocation } from 'react-router';
import type { Language } from '#domain/language.ts';
import { inEach } from '#locales/catalogue.ts';
import { words } from '#locales/messages.ts';
import { type Theme, themes } from '#web/app/kept-choice.ts';

export const themeWords = inEach(words, ({ theme }) => theme);

/** Three buttons in one form. With scripts the theme changes at once, otherwise after a reload. */
export function ThemeSwitch({ current, language }: { current: Theme; language: Language }) {
  const { pathname, search } = useLocation();
  const say = themeWords[language];
  return (
    <Form method="post" action={href('/choices')} replace preventScrollReset className="text-small text-ink-2">
      <input type="hidden" name="next" value={pathname + search} />
      <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <legend className="float-left mr-1 in-data-[density=console]:float-none">{say.name}</legend>
        {themes.map((theme) => (
          <button
            type="submit"
            key={theme}
            name="theme"
            value={theme}
            aria-pressed={theme === current}
            className="pick"
          >
            {say[theme]}
          </button>
        ))}
      </fieldset>
    </Form>
  );
}
