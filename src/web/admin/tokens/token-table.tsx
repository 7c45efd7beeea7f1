import { tokenWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { TokenRow } from './tokens-view.ts';

/** The tokens with their rights. On phones each cell has its own label. */
export function TokenTable({ rows }: { rows: TokenRow[] }) {
  const { list, columns } = tokenWords[useVisit().language];
  return (
    <Section id="list" title={list} className="mt-4">
      <table className="mt-2 w-full text-row max-sm:block max-sm:text-body">
        <caption className="sr-only">{list}</caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-line-strong text-left text-small text-ink-2">
            {Object.entries(columns).map(([key, name]) => (
              <th key={key} scope="col" className="py-1.5 pr-4 font-normal">
                {key === 'act' ? <span className="sr-only">{name}</span> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Row({ row }: { row: TokenRow }) {
  const { columns, revoke, revokeShort } = tokenWords[useVisit().language];
  return (
    <tr className={`border-b border-line align-top max-sm:block max-sm:py-3 ${row.isOver ? 'text-ink-2' : ''}`}>
      <th scope="row" className={`${cell} text-left font-strong`}>
        {row.name}
      </th>
      <Fact name={columns.role}>{row.role}</Fact>
      <Fact name={columns.scopes}>
        {row.scopes.map((scope) => (
          <span key={scope} className="block">
            {scope}
          </span>
        ))}
      </Fact>
      <Fact name={columns.desk}>{row.desk}</Fact>
      <Fact name={columns.expires}>{row.end}</Fact>
      <Fact name={columns.used}>{row.used}</Fact>
      <td className="py-1 text-right max-sm:block max-sm:text-left">
        {row.mayRevoke && (
          <form method="post">
            <Button type="submit" kind="danger" name="revoke" value={row.id} aria-label={revoke({ name: row.name })}>
              {revokeShort}
            </Button>
          </form>
        )}
      </td>
    </tr>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <td className={cell}>
      <span aria-hidden="true" className="block text-small text-ink-2 sm:hidden">
        {name}
      </span>
      {children}
    </td>
  );
}

const cell = 'py-2 pr-4 wrap-anywhere max-sm:block max-sm:py-1 max-sm:pr-0';
