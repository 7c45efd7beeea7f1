import type { Actor } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { phoneShownTo } from '#domain/ticket/rights.ts';
import { consoleWords, forecastWords } from '#locales/console/messages.ts';
import { endOfDay, lastDay, longDate, shortDay, time } from '#locales/format.ts';
import { phone } from '#locales/phone.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import type { ForecastGroup } from './forecast-steps.ts';

export function stepRow(
  step: ForecastGroup,
  ticket: TicketSummary,
  { actor, desk, language }: { actor: Actor; desk: Desk; language: Language },
) {
  const words = forecastWords[language];
  const { requester } = ticket;
  const { zone } = desk;
  const number = phoneShownTo(actor, ticket);
  return {
    id: `${ticket.id}-${step.place}`,
    date: step.date,
    dayTitle: longDate(step.date, language, zone),
    /** `8:30`, `24:00`. */
    time: step.step === 'close' ? endOfDay(language).replace(/^\S+\s/u, '') : time(step.at, language, zone),
    kind: step.kind,
    /** "Reminder 1 of 2". */
    what: words.steps[step.step]({ nth: step.nth, of: step.of }),
    /** The result of silence, or why the step is not taken. */
    leads: leadsTo(step, zone, language),
    /** The people who can still change it, and how. */
    change: changeOf(step, desk, language),
    number: ticket.number,
    summary: ticket.summary || consoleWords[language].record.erased,
    summaryLanguage: ticket.language,
    who: requester.name ?? requester.email ?? (number ? phone(number) : consoleWords[language].list.anonymous),
  };
}

/** A step of one ticket, in words. */
export type StepRow = ReturnType<typeof stepRow>;

function leadsTo({ by, step, closesAt }: ForecastGroup, zone: string, language: Language): string {
  const words = forecastWords[language];
  if (by !== null) return words.because[by];
  return step === 'close' ? '' : words.silenceLeadsTo({ date: shortDeadline(closesAt, zone, language) });
}

function changeOf({ by, step, canExtend }: ForecastGroup, desk: Desk, language: Language): string {
  const { change } = forecastWords[language];
  if (by !== null) return change[by];
  const more = canExtend ? change.moreTime({ days: desk.policy.extensionDays }) : change.moreTimeUsed;
  return `${step === 'close' ? change.reaction : change.answer}${more}.`;
}

/** `mar. 8 déc. à 24 h`. */
function shortDeadline(closesAt: string, zone: string, language: Language): string {
  return `${shortDay(lastDay(closesAt, zone), language, zone)} ${endOfDay(language)}`;
}
