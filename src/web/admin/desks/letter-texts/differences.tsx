import type { Language } from '#domain/language.ts';
import type { ComparedLine } from '#domain/letters/compare-lines.ts';
import { letterTextWords } from '#locales/admin/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** How a text differs from the built-in one, in one language. */
export interface Difference {
  language: Language;
  lines: ComparedLine[];
}

/** Added and removed lines per language, marked with + and −, since colour alone is not accessible. */
export function Differences({ differences }: { differences: Difference[] }) {
  const { differences: say } = letterTextWords[useVisit().language];
  if (differences.length === 0) return <p className="text-body text-ink-2">{say.none}</p>;
  return (
    <details className="max-w-record">
      <summary className="link w-fit text-body">{say.title}</summary>
      {differences.map(({ language, lines }) => (
        <section key={language} lang={language} className="mt-3">
          <h3 className="text-label">{ownNames[language]}</h3>
          <ul className="mt-1 text-secondary wrap-anywhere">
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a text may hold a line twice, and the list is drawn whole.
              <Line key={at} {...line} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function Line({ line, in: where }: ComparedLine) {
  const { language } = useVisit();
  const { gone, came } = letterTextWords[language].differences;
  if (where === 'both') return <li className="pl-5 text-ink-2">{line || '\u00a0'}</li>;
  const [sign, name, Mark] = where === 'former' ? (['−', gone, 'del'] as const) : (['+', came, 'ins'] as const);
  return (
    <li className="flex gap-2">
      <span aria-hidden="true" className="w-3 shrink-0 font-strong">
        {sign}
      </span>
      <span className="sr-only" lang={language}>
        {name}:
      </span>
      <Mark className={where === 'former' ? 'text-ink-2' : 'font-strong no-underline'}>{line || '\u00a0'}</Mark>
    </li>
  );
}
