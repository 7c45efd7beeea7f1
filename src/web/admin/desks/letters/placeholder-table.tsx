import type { ReactNode } from 'react';
import { TableHead } from '#web/ui/table-head.tsx';

interface PlaceholderTableProps {
  title: string;
  lead: string;
  /** Column headings, starting with that of the names. */
  heads: string[];
  rows: { name: string; cells: ReactNode[] }[];
}

/** The allowed placeholders, with an explanation of each. */
export function PlaceholderTable({ title, lead, heads, rows }: PlaceholderTableProps) {
  return (
    <table className="w-full max-w-record text-row">
      <caption className="text-left">
        <strong className="block text-body">{title}</strong>
        <span className="block text-secondary text-ink-2">{lead}</span>
      </caption>
      <TableHead heads={heads} />
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pr-4 text-left font-strong">
              <code translate="no">{`{${name}}`}</code>
            </th>
            {cells.map((cell, place) => (
              <td key={heads[place + 1]} className="py-1.5 pr-4 wrap-anywhere last:pr-0">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
