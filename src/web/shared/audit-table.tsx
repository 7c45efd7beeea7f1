import { auditWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { TableHead } from '#web/ui/table-head.tsx';
import type { EntryWords } from './audit-words.ts';

/** The audit trail as a table; a list on phones. */
export function EntryTable({ entries }: { entries: EntryWords[] }) {
  const { table, columns } = auditWords[useVisit().language];
  return (
    <table className="mt-6 w-full text-row max-sm:block max-sm:text-body">
      <caption className="sr-only">{table}</caption>
      <TableHead heads={Object.values(columns)} folds />
      <tbody className="max-sm:block">
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry: { when, who, role, what, about, details } }: { entry: EntryWords }) {
  return (
    <tr className="border-b border-line align-top max-sm:block max-sm:py-3">
      <td className={`${cell} sm:w-40 max-sm:text-secondary max-sm:text-ink-2`}>{when}</td>
      <td className={cell}>
        {who}
        {role && <span className="block text-small text-ink-2">{role}</span>}
      </td>
      <td className={`${cell} font-strong`}>{what}</td>
      <td className={cell}>{about}</td>
      <td className={`${cell} text-ink-2`}>
        {details.map((detail) => (
          <span key={detail} className="block">
            {detail}
          </span>
        ))}
      </td>
    </tr>
  );
}

const cell = 'py-2 pr-4 wrap-anywhere max-sm:block max-sm:py-0 max-sm:pr-0';
