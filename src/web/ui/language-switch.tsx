import type { Language } from '#domain/language.ts';

export interface LanguageChoice {
  language: Language;
  /** In its own language: Nederlands. */
  name: string;
  href: string;
}

/**
 * All languages in equal size and fixed order: in full, on a phone abbreviated. No flags. Nothing is drawn if there is no other one
 * than the current.
 */
export function LanguageSwitch({ label, choices, current, form }: LanguageSwitchProps) {
  if (choices.every(({ language }) => language === current)) return null;
  return (
    <nav aria-label={label}>
      {/* Enter presses the first button of a form in document order; this must be "continue", not a language. */}
      {form && (
        <button
          type="submit"
          form={form.id}
          name="intent"
          value={form.intent}
          tabIndex={-1}
          aria-hidden="true"
          className="sr-only"
        />
      )}
      <ul className="flex gap-3 text-secondary sm:gap-5">
        {choices.map(({ language, name, href }) => (
          <li key={language}>
            <Way form={form?.id} href={href} language={language} isCurrent={language === current}>
              <span className="max-sm:sr-only">{name}</span>
              <span aria-hidden="true" className="sm:hidden">
                {language.toUpperCase()}
              </span>
            </Way>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface WayProps {
  form?: string;
  href: string;
  language: Language;
  isCurrent: boolean;
  children: React.ReactNode;
}

/** A link; within a form a button that submits what was typed, without scripts. */
function Way({ form, href, language, isCurrent, children }: WayProps) {
  const common = {
    lang: language,
    'aria-current': isCurrent ? ('true' as const) : undefined,
    className: 'language',
  };
  if (form === undefined)
    return (
      <a {...common} href={href} hrefLang={language}>
        {children}
      </a>
    );
  return (
    <button {...common} type="submit" form={form} name={languageField} value={language}>
      {children}
    </button>
  );
}

/** The field that a form sends when the reader changes the language. */
export const languageField = 'language_to';

interface LanguageSwitchProps {
  label: string;
  choices: LanguageChoice[];
  current: Language;
  /** A form on this page that saves what was typed before the language changes. */
  form?: LanguageForm;
}

/** Its id, and the intent of its main button. */
export interface LanguageForm {
  id: string;
  intent: string;
}
