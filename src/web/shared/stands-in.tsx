import type { Language, SpokenText } from '#domain/language.ts';
import { frameWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';

/** Says that a text stands in another language than the page, because it is not translated yet. */
export function StandsIn({ language: shown }: { language: Language }) {
  const { language } = useVisit();
  if (shown === language) return null;
  return (
    <p className="mt-3 max-w-measure text-secondary text-ink-2">
      {frameWords[language].standsIn({ language: languageInSentence(shown, language) })}
    </p>
  );
}

/** A text of a desk, marked where it is not in the language of the page, so that it is read aloud by the right voice. */
export function Spoken({ of: { text, lang } }: { of: SpokenText }) {
  return lang === undefined ? text : <span lang={lang}>{text}</span>;
}
