import { Link } from 'react-router';
import { workWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CountBar } from '#web/shared/figures/bars.tsx';
import { FigureSection } from '#web/shared/figures/figure-sections.tsx';
import { Tag } from '#web/ui/tag/tag.tsx';
import type { CountedView } from './counted-view.ts';

/** How often each tag or option was used: a bar for each, and a table per month. */
export function CountedSection({ view }: { view: CountedView }) {
  const { kept } = workWords[useVisit().language];
  const { id, title, words, sentences, definitions, rows } = view;
  return (
    <FigureSection id={id} title={title} {...{ sentences, definitions }}>
      <table className="w-full border-collapse">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr className="align-bottom text-small text-ink-2">
            <th scope="col" className="py-1.5 text-left font-normal">
              {words.term}
            </th>
            <td className="p-0" />
            <th scope="col" className="py-1.5 pl-4 text-right font-normal">
              {kept.tickets}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, tag, href, tickets, length }) => (
            <tr key={key} className="border-t border-line text-secondary">
              <th scope="row" className="max-w-36 py-1 pr-4 text-left font-normal @min-[36rem]/page:max-w-64">
                <Link to={href} className="inline-flex min-h-6 max-w-full items-center hover:underline">
                  <Name name={name} tag={tag} />
                </Link>
              </th>
              <td className="w-full p-0">
                <CountBar length={length} />
              </td>
              <td className="py-1 pl-4 text-right font-strong whitespace-nowrap">{tickets}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className="mt-4">
        <summary className="link w-fit text-body">{words.perMonth}</summary>
        <MonthTable view={view} />
      </details>
    </FigureSection>
  );
}

function Name({ name, tag }: Pick<CountedView['rows'][number], 'name' | 'tag'>) {
  return tag ? <Tag tag={tag} /> : <span className="min-w-24 wrap-break-word">{name}</span>;
}

function MonthTable({ view: { words, months, rows } }: { view: CountedView }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
    <section tabIndex={0} aria-label={words.perMonth} className="relative mt-3 overflow-x-auto">
      <table className="border-collapse text-secondary">
        <caption className="sr-only">{words.perMonth}</caption>
        <thead>
          <tr className="text-left text-small text-ink-2">
            <th scope="col" className="py-1.5 pr-4 font-normal">
              {words.term}
            </th>
            {months.map(({ month, name, short }) => (
              <th key={month} scope="col" className="px-2 py-1.5 text-right font-normal whitespace-nowrap">
                <abbr title={name} className="no-underline">
                  {short}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, tag, months: counts }) => (
            <tr key={key} className="border-t border-line">
              <th scope="row" className="max-w-36 py-1 pr-4 text-left font-normal @min-[36rem]/page:max-w-64">
                <Name name={name} tag={tag} />
              </th>
              {counts.map((count, at) => (
                <td key={months[at]!.month} className="px-2 py-1 text-right whitespace-nowrap">
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
