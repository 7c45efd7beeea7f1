import { wallTimeOf } from '#domain/calendar/wall-time.ts';
import { snoozeChoices } from '#domain/ticket/decide/snooze.ts';
import { togetherWords } from '#locales/console/messages.ts';
import { shortDateTime } from '#locales/format.ts';
import { snoozeMark } from '#web/console/list/rows/snooze-mark.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** A moment that the panel proposes; `value` is an instant, or `reply`. */
interface SnoozeOffer {
  value: string;
  label: string;
}

/** The snooze of a ticket for everyone at the desk, and the choices of its agent. */
export function snoozeView(sources: TicketSources) {
  const { ticket, desk, language, actor, now } = sources;
  const mark = snoozeMark(ticket, sources);
  const isOwn = ticket.assigneeId === actor.personId && ticket.status !== 'closed' && sources.ofDesk;
  const say = togetherWords[language].snooze;
  const offers: SnoozeOffer[] = snoozeChoices(desk, ticket, now).map(({ name, until }) => ({
    value: until,
    label: say.choices[name]({ when: shortDateTime(until, language, desk.zone) }),
  }));
  return {
    /** While it is set aside. */
    text: mark?.back === null ? mark.text : null,
    /** Why it is back, for its own agent. */
    back: mark && mark.back !== null && isOwn ? mark.text : null,
    mayWake: isOwn && mark !== null,
    choices: isOwn ? { offers, earliest: wallTimeOf(desk.zone, now) } : null,
  };
}
