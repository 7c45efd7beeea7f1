import { urls } from '#web/app/urls.ts';
import type { StoodInRow } from '#web/console/settings/read-stand-in.ts';
import { useWords } from '#web/console/use-words.ts';
import { TicketNumber } from '#web/ui/ticket/ticket-number.tsx';

/** Above the agent's own tickets: reactions on tickets of absent colleagues. */
export function StandIn({ rows }: { rows: readonly StoodInRow[] }) {
  const { groups } = useWords();
  if (rows.length === 0) return null;
  return (
    <section aria-label={rows[0]!.whose} className="border-b border-line bg-accent-soft px-5 py-2">
      <h2 className="text-secondary font-strong text-ink">{groups.reaction}</h2>
      <ul>
        {rows.map(({ number, summary, language, whose }) => (
          <li key={number} className="flex flex-wrap items-baseline gap-x-4 py-0.5 text-row">
            <TicketNumber number={number} look="list" />
            <a href={urls.ticket(number)} lang={language} className="link-quiet min-w-0 flex-1 basis-40 truncate">
              {summary}
            </a>
            <span className="flex-none font-strong">{whose}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
