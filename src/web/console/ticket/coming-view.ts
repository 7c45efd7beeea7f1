import { reachPerson } from '#desk/ticket/reach.ts';
import { wallTimeOf } from '#domain/calendar/wall-time.ts';
import { forecast } from '#domain/ticket/decide/forecast.ts';
import type { EventType } from '#domain/ticket/events/events.ts';
import { forecastWords } from '#locales/console/messages.ts';
import { dateTime, deadline } from '#locales/format.ts';
import { urls } from '#web/app/urls.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** Later than any step of a clock. */
const forEver = '9999-12-31T00:00:00Z';

export function comingSteps({ ticket, desk, now, language, people }: TicketSources) {
  const words = forecastWords[language];
  const reach = reachPerson(people.get(ticket.requesterId));
  const { steps, stopped } = forecast(ticket, desk, { now, until: forEver, reach });
  const all = [...steps.map((step) => ({ ...step, by: null })), ...(stopped ? [stopped] : [])];
  return all.map(({ step, nth, of, at, by }) => ({
    key: `${step} ${nth}`,
    kind: by === null ? step : ('stopped' as const),
    when: step === 'close' ? deadline(at, language, desk.zone) : dateTime(at, language, desk.zone),
    what: words.steps[step]({ nth, of }),
    because: by && words.because[by],
  }));
}

/** A future step, or a cancelled step with its reason. */
export type ComingStep = ReturnType<typeof comingSteps>[number];

/** Events that start a clock's count; if a letter starts it, `clockStarted` comes last. */
const starting: EventType[] = ['informationRequested', 'handled', 'noticeGiven', 'clockStarted'];

/** Returns the address of the page that counts this clock's days one by one. */
export function explainHref({ ticket, desk, history }: TicketSources): string {
  const event = history.findLast(({ type }) => starting.includes(type));
  const { clock } = ticket;
  if (clock === null)
    return urls.explain({ desk: desk.prefix, from: wallTimeOf(desk.zone, ticket.openedAt), count: 'answer' });
  const from = event === undefined ? `${clock.startedOn}T12:00` : wallTimeOf(desk.zone, event.at);
  return urls.explain({ desk: desk.prefix, from, count: clock.phase === 'notice' ? 'notice' : 'request' });
}
