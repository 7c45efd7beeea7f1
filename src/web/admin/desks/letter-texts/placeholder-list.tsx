import { isBlock, knownPlaceholders, textPlaceholders } from '#domain/letter/placeholders.ts';
import type { LetterText } from '#domain/letter/texts.ts';
import { letterTextWords } from '#locales/admin/letter-texts/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { placeholderInWords } from './placeholder-words.ts';

/** What may stand in braces in this text, what it becomes, where it may stand, and what must not be left out. */
export function PlaceholderList({ text }: { text: LetterText }) {
  const { language } = useVisit();
  const { placeholders: say } = letterTextWords[language];
  const { must } = textPlaceholders[text];
  return (
    <table className="w-full max-w-record text-row">
      <caption className="text-left">
        <strong className="block text-body">{say.title}</strong>
        <span className="block text-secondary text-ink-2">{say.lead}</span>
      </caption>
      <thead>
        <tr className="border-b border-line-strong text-left text-small text-ink-2">
          {[say.name, say.meaning].map((name) => (
            <th key={name} scope="col" className="py-1.5 pr-4 font-normal">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {knownPlaceholders(text).map((name) => (
          <tr key={name} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pr-4 text-left font-strong">
              <code translate="no">{`{${name}}`}</code>
            </th>
            <td className="py-1.5">
              {placeholderInWords(name, text, language)}
              <span className="block text-secondary text-ink-2">
                {isBlock(name) ? say.alone : say.within}
                {must.includes(name) && (
                  <>
                    , <strong className="text-ink">{say.required}</strong>
                  </>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
