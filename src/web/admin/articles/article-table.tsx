import { articleAdminWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { ArticleRow } from './list-view.ts';

/** All articles with the number of requests that they avoided. On phones each cell has its own label. */
export function ArticleTable({ rows }: { rows: ArticleRow[] }) {
  const { columns, counted } = articleAdminWords[useVisit().language];
  return (
    <table className="mt-4 w-full text-row max-sm:block max-sm:text-body">
      <caption className="pb-2 text-left text-secondary text-ink-2 max-sm:block">{counted}</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-b border-line-strong text-left text-small text-ink-2">
          {[columns.title, columns.state, columns.languages].map((name) => (
            <th key={name} scope="col" className="py-1.5 pr-4 font-normal">
              {name}
            </th>
          ))}
          {[columns.read, columns.solved].map((name) => (
            <th key={name} scope="col" className="py-1.5 pr-6 text-right font-normal">
              {name}
            </th>
          ))}
          <th scope="col" className="py-1.5 font-normal">
            {columns.changed}
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row) => (
          <Row key={row.href} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: ArticleRow }) {
  const { columns, states } = articleAdminWords[useVisit().language];
  return (
    <tr className="border-b border-line max-sm:block max-sm:py-3">
      <th scope="row" className="py-2 pr-4 text-left font-strong max-sm:block max-sm:py-0">
        <a href={row.href} className="link-quiet">
          {row.title}
        </a>
      </th>
      <td className={`${fact} ${row.isDraft ? 'font-strong' : ''}`}>{row.isDraft ? states.draft : states.published}</td>
      <td className={fact}>{row.languages}</td>
      <Figure name={columns.read} figure={row.read} />
      <Figure name={columns.solved} figure={row.solved} />
      <td className={`${fact} whitespace-nowrap`}>{row.changed}</td>
    </tr>
  );
}

function Figure({ name, figure }: { name: string; figure: string }) {
  return (
    <td className={`${fact} whitespace-nowrap sm:pr-6 sm:text-right`}>
      <span aria-hidden="true" className="sm:hidden">
        {name}{' '}
      </span>
      {figure}
    </td>
  );
}

const fact = 'py-2 pr-4 max-sm:inline max-sm:py-0 max-sm:text-secondary max-sm:text-ink-2';
