import { directoryAdminWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { SiteRow } from './list-view.ts';

/** Sites with their people. On phones each cell has its own label. */
export function SiteTable({ rows }: { rows: SiteRow[] }) {
  const { columns, tabs } = directoryAdminWords[useVisit().language];
  const names = [columns.number, columns.name, columns.organisation, columns.editors, columns.owners];
  return (
    <table className="mt-4 w-full text-row max-sm:block max-sm:text-body">
      <caption className="sr-only">{tabs.sites}</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-b border-line-strong text-left text-small text-ink-2">
          {names.map((name) => (
            <th key={name} scope="col" className="py-1.5 pr-4 font-normal">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row) => (
          <Row key={row.number} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: SiteRow }) {
  const { columns, noOrganisation } = directoryAdminWords[useVisit().language];
  return (
    <tr className="border-b border-line max-sm:block max-sm:py-3">
      <td className="py-2 pr-4 font-strong max-sm:inline max-sm:py-0">{row.number}</td>
      <th scope="row" className="py-2 pr-4 text-left font-strong wrap-anywhere max-sm:inline max-sm:py-0">
        <a href={row.href} className="link-quiet inline-block max-sm:py-1">
          {row.name}
        </a>
      </th>
      <td className={`${fact} wrap-anywhere max-sm:block`}>{row.organisation ?? noOrganisation}</td>
      <Figure name={columns.editors} figure={row.editors} />
      <Figure name={columns.owners} figure={String(row.owners)} />
    </tr>
  );
}

function Figure({ name, figure }: { name: string; figure: string }) {
  return (
    <td className={`${fact} whitespace-nowrap max-sm:inline`}>
      <span aria-hidden="true" className="sm:hidden">
        {name}{' '}
      </span>
      {figure}
    </td>
  );
}

const fact = 'py-2 pr-4 max-sm:py-0 max-sm:text-secondary max-sm:text-ink-2';
