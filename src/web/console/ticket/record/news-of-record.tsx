import { useState } from 'react';
import { togetherWords } from '#locales/console/messages.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Announces new entries since the page was opened, without scrolling or moving the focus. */
export function NewsOfRecord({ page }: { page: TicketPage }) {
  const { came } = togetherWords[useVisit().language].record;
  const last = page.record.findLast((item) => item.kind === 'entry');
  const [seen] = useState(last?.seq ?? 0);
  return (
    <p role="status" className="sr-only">
      {last && last.seq > seen && came({ title: last.title, how: last.how })}
    </p>
  );
}
