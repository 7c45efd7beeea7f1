import type { ComparedLine } from '#domain/letters/compare-lines.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

interface ComparedLinesProps {
  lines: readonly ComparedLine[];
  /** The language of the text, if the page does not say it. */
  lang?: string;
  /** Words for screen readers before a removed line, and before an added one. */
  gone: string;
  came: string;
}

/** Added and removed lines, marked with + and −, since colour alone is not accessible. */
export function ComparedLines({ lines, lang, ...names }: ComparedLinesProps) {
  return (
    <ul lang={lang} className="mt-1 text-secondary wrap-anywhere">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text may hold a line twice, and the list is drawn whole.
        <Line key={at} {...line} {...names} />
      ))}
    </ul>
  );
}

function Line({ line, in: where, gone, came }: ComparedLine & Omit<ComparedLinesProps, 'lines' | 'lang'>) {
  const { language } = useVisit();
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
