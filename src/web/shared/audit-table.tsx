import { auditWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { TableHead } from '#web/ui/table-head.tsx';
import type { EntryWords } from './audit-words.ts';

/** The audit trail as a table; a list without room for columns. */
export function EntryTable({ entries }: { entries: EntryWords[] }) {
  const { table, columns } = auditWords[useVisit().language];
  return (
    <table className="mt-6 w-full text-row folded:block folded:text-body">
      <caption className="sr-only">{table}</caption>
      <TableHead heads={Object.values(columns)} folds />
      <tbody className="folded:block">
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry: { when, who, role, what, about, details } }: { entry: EntryWords }) {
  return (
    <tr className="border-b border-line align-top folded:block folded:py-3 folded:@min-[36rem]/page:grid folded:@min-[36rem]/page:grid-cols-[18rem_minmax(0,1fr)] folded:@min-[36rem]/page:gap-x-4">
      <td className={`${cell} w-40 folded:w-auto folded:text-secondary folded:text-ink-2`}>{when}</td>
      <td className={cell}>
        {who}
        {role && <span className="block text-small text-ink-2">{role}</span>}
      </td>
      <td className={`${cell} font-strong`}>{what}</td>
      <td className={`${cell} min-w-32 wrap-anywhere folded:min-w-0`}>{about}</td>
      <td className={`${cell} wrap-anywhere text-ink-2 folded:@min-[36rem]/page:col-span-2 folded:empty:hidden`}>
        {details.map((detail) => (
          <span key={detail} className="block">
            {detail}
          </span>
        ))}
      </td>
    </tr>
  );
}

const cell = 'py-2 pr-4 folded:block folded:py-0 folded:pr-0';
