import { type Placeholder, placeholders } from '#domain/own-words.ts';
import { letterWords } from '#locales/admin/letters/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';

/** What may stand in braces, what it means, and what the example's reader would read. */
export function PlaceholderTable({ values }: { values: Record<Placeholder, string> }) {
  const { placeholders: say } = letterWords[useVisit().language];
  return (
    <table className="w-full max-w-record text-row">
      <caption className="text-left">
        <strong className="block text-body">{say.title}</strong>
        <span className="block text-secondary text-ink-2">{say.lead}</span>
      </caption>
      <thead>
        <tr className="border-b border-line-strong text-left text-small text-ink-2">
          {[say.name, say.meaning, say.value].map((name) => (
            <th key={name} scope="col" className="py-1.5 pr-4 font-normal">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placeholders.map((placeholder) => (
          <tr key={placeholder} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pr-4 text-left font-strong">
              <code translate="no">{`{${placeholder}}`}</code>
            </th>
            <td className="py-1.5 pr-4">{say[placeholder]}</td>
            <td className="py-1.5 text-ink-2 wrap-anywhere">{values[placeholder]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
