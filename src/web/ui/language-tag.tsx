import type { Language } from '#domain/language.ts';

/** `FR`: the language of a ticket, abbreviated. Screen readers read `name`. */
export function LanguageTag({ language, name }: { language: Language; name: string }) {
  return (
    <abbr
      title={name}
      className="flex-none rounded-tag border border-line px-1 text-[0.71875rem]/4 font-strong text-ink-2 no-underline"
    >
      {language.toUpperCase()}
    </abbr>
  );
}
