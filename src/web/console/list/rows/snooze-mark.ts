import { togetherWords } from '#locales/console/messages.ts';
import { shortDateTime } from '#locales/format.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import type { DueReader } from '#web/console/list/rows/due-words.ts';

/** Says who set the ticket aside until when, for everyone at the desk; `back` is the mark of a ticket that came back. */
export function snoozeMark(
  { snooze, assignee }: Pick<TicketSummary, 'snooze' | 'assignee'>,
  { desk, language, now }: Pick<DueReader, 'desk' | 'language' | 'now'>,
): { text: string; back: string | null } | null {
  if (snooze === null) return null;
  const say = togetherWords[language].snooze;
  if (snooze.wokenBy !== null) return { text: say.back[snooze.wokenBy], back: say.mark };
  const name = assignee?.name ?? assignee?.email ?? '…';
  if (snooze.until === null) return { text: say.untilReply({ name }), back: null };
  return { text: say.until({ name, when: shortDateTime(snooze.until, language, desk.zone, now) }), back: null };
}
