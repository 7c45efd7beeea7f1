import type { PortalView, Standing } from '#domain/portal/portal.ts';
import { portalListWords } from '#locales/portal/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { RowClock } from '#web/ui/clock/row-clock.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { Status } from '#web/ui/ticket/status.tsx';
import { TicketNumber } from '#web/ui/ticket/ticket-number.tsx';
import { UrgentMark } from '#web/ui/ticket/urgent-mark.tsx';
import type { RowView } from './row-view.ts';

/** Tickets in the same state, each with a sentence on what happens next. */
export function TicketGroup({ standing, rows, view }: { standing: Standing; rows: RowView[]; view: PortalView }) {
  const words = portalListWords[useVisit().language];
  const groups = view === 'mine' ? words.groups : words.organisationGroups;
  return (
    <Section id={`group-${standing}`} title={groups[standing]} className="mt-10">
      <ul className="mt-3 border-b border-line">
        {rows.map((row) => (
          <TicketRow key={row.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}

function TicketRow({ row }: { row: RowView }) {
  const facts = [row.site, row.by, row.opened].filter((fact) => fact !== null);
  return (
    <li className="border-t border-line py-4">
      <h3 className="text-body font-strong">
        {row.urgent && (
          <span className="mr-2">
            <UrgentMark word={row.urgent} />
          </span>
        )}
        <a href={urls.portalTicket(row.number)} lang={row.language} className="link wrap-anywhere">
          {row.summary}
        </a>
      </h3>
      <p className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-1 text-secondary">
        <Status status={row.status.name} word={row.status.word} />
        <TicketNumber number={row.number} />
        <span className="text-ink-2">{facts.join(' · ')}</span>
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2 text-body">
        <span className="max-w-measure">{row.next}</span>
        {row.drawing && <RowClock {...row.drawing} sentence={row.next} />}
      </p>
    </li>
  );
}
