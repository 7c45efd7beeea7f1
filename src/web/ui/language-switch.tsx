import type { Language } from '#domain/language.ts';

export interface LanguageChoice {
  language: Language;
  /** In its own words: Nederlands. */
  name: string;
  href: string;
}

/** All languages in equal size and in one order, in full and on a phone in short. No flags. */
export function LanguageSwitch({ label, choices, current }: LanguageSwitchProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex gap-3 text-secondary sm:gap-5">
        {choices.map(({ language, name, href }) => (
          <li key={language}>
            <a
              href={href}
              lang={language}
              hrefLang={language}
              aria-current={language === current ? 'true' : undefined}
              className={language === current ? chosen : other}
            >
              <span className="max-sm:sr-only">{name}</span>
              <span aria-hidden="true" className="sm:hidden">
                {language.toUpperCase()}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface LanguageSwitchProps {
  label: string;
  choices: LanguageChoice[];
  current: Language;
}

const common = 'block border-b-2 py-1 no-underline';
const chosen = `${common} border-accent-line font-strong text-ink`;
const other = `${common} border-transparent text-ink-2 hover:border-line-strong hover:text-ink`;
