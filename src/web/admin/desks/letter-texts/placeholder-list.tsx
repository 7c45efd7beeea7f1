import { isBlock, knownPlaceholders, textPlaceholders } from '#domain/letters/placeholders.ts';
import type { LetterText } from '#domain/letters/texts.ts';
import { letterTextWords } from '#locales/admin/messages.ts';
import { PlaceholderTable } from '#web/admin/desks/letters/placeholder-table.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { placeholderInWords } from './placeholder-words.ts';

/** The placeholders of this text: their meaning, where they are allowed, and which are required. */
export function PlaceholderList({ text }: { text: LetterText }) {
  const { language } = useVisit();
  const { placeholders: say } = letterTextWords[language];
  const { must } = textPlaceholders[text];
  const meaning = (name: ReturnType<typeof knownPlaceholders>[number]) => (
    <>
      {placeholderInWords(name, text, language)}
      <span className="block text-secondary text-ink-2">
        {isBlock(name) ? say.alone : say.within}
        {must.includes(name) && (
          <>
            , <strong className="text-ink">{say.required}</strong>
          </>
        )}
      </span>
    </>
  );
  const rows = knownPlaceholders(text).map((name) => ({ name, cells: [meaning(name)] }));
  return <PlaceholderTable title={say.title} lead={say.lead} heads={[say.name, say.meaning]} rows={rows} />;
}
