import { recordComplaintReading } from '#desk/history/record-audit.ts';
import { words as deskWords } from '#locales/messages.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { clockView } from '#web/console/ticket/clock-view.ts';
import { withoutEarlier } from '#web/console/ticket/record/earlier.ts';
import { recordView } from '#web/console/ticket/record/record-view.ts';
import { readSources } from '#web/console/ticket/sources.ts';

/** Returns a ticket to read beside its list; null if it does not exist for this person. Nothing counts as read. */
export async function readPreview(visit: StaffVisit, number: string) {
  const sources = await readSources(visit, number);
  if (sources === null) return null;
  const { ticket, language, actor, words } = sources;
  await recordComplaintReading(visit.services.world, actor, ticket);
  const { requester, site, status } = ticket;
  const who = requester.anonymous ? null : (requester.name ?? requester.email);
  return {
    number: ticket.number,
    summary: ticket.summary,
    language: ticket.language,
    status,
    statusWord: deskWords[language].statuses[status],
    urgent: ticket.urgent && status !== 'closed',
    who: [who ?? words.list.anonymous, site && `${site.number} ${site.name}`].filter(Boolean).join(' · '),
    clock: clockView(sources).sentence,
    record: withoutEarlier(recordView(sources), false),
  };
}

export type PreviewedTicket = NonNullable<Awaited<ReturnType<typeof readPreview>>>;
