import type { Actor } from '#domain/actor.ts';
import { dateOf, endOfDay } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { isInstant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { forecastWords } from '#locales/console/messages.ts';
import { dateTime, longDate } from '#locales/format.ts';
import { listSteps, readAlikeClocks, type StepPlace } from '#store/clock/running-clocks.ts';
import type { Database } from '#store/database/database.ts';
import { isId } from '#store/database/ids.ts';
import { failingMailboxes } from '#store/mailboxes/fetched-mailboxes.ts';
import { failingSendings } from '#store/sending/sending-relays.ts';
import { dayColumns } from './day-columns.ts';
import { countKinds, forecastSteps, type StepKind, stepKinds, stepsOfPage } from './forecast-steps.ts';
import { datesAhead, readUntil } from './read-until.ts';
import { stepRow } from './step-row.ts';

/** The reader and the desks that they look ahead at, all within their rights. */
interface ForecastVisit {
  actor: Actor;
  language: Language;
  desks: readonly Desk[];
  db: Database;
  now: string;
}

const rowsOfPage = 50;

/** Returns the steps that the clock will take on each ticket up to a day if nobody writes (R15–R22). */
export async function readForecast(visit: ForecastVisit, parameters: URLSearchParams) {
  const { actor, language, desks, db, now } = visit;
  const words = forecastWords[language];
  const zone = desks[0]?.zone ?? 'UTC';
  const until = readUntil(parameters, zone, now);
  const deskIds = desks.map(({ id }) => id);
  const ends = desks.map((desk) => endOfDay(desk.zone, until.day)).sort();
  const byId = new Map(desks.map((desk) => [desk.id, desk]));
  const alike = await readAlikeClocks(db, actor, deskIds, ends.at(-1) ?? now);
  const steps = forecastSteps(alike, { desks: byId, now, lastDay: until.day });
  const only = stepKinds.find((kind) => kind === parameters.get('only')) ?? null;
  const shown = only === null ? steps : steps.filter(({ kind }) => kind === only);
  const after = readPlace(parameters.get('after'));
  const asked = stepsOfPage(shown, after?.at ?? null, rowsOfPage + 1);
  const found = await listSteps(db, actor, deskIds, { steps: asked, after, limit: rowsOfPage + 1 });
  const rows = found.slice(0, rowsOfPage).map(({ key, place, ticket }) => {
    const step = asked.find((each) => each.key === key && each.place === place)!;
    return {
      ...stepRow(step, ticket, { actor, desk: byId.get(ticket.deskId)!, language }),
      after: { ...step, ticketId: ticket.id },
    };
  });
  const last = rows.at(-1)?.after;
  return {
    choice: until.choice,
    date: until.typed || (until.choice === 'date' ? dateOf(until.day) : ''),
    dates: datesAhead(zone, now),
    errors: until.wrong ? [{ field: 'date', text: words.badDate }] : [],
    title: words.until({ day: longDate(dateOf(until.day), language, zone) }),
    only,
    counts: countKinds(steps) satisfies Record<StepKind, number>,
    columns: dayColumns(steps, { calendar: desks[0]?.calendar, zone, now, last: until.day, language }),
    rows: rows.map(({ after: _, ...row }) => row),
    isBeginning: after === null,
    next: found.length > rowsOfPage && last ? writePlace(last) : null,
    failures: await failureLines(visit, zone),
  };
}

/** Returns the end of a page of steps, as written in the address. */
function writePlace({ at, ticketId, place }: StepPlace): string {
  return [at, ticketId, place].join('~');
}

/** Null for the first page, also for an invalid text. */
function readPlace(text: string | null): StepPlace | null {
  const [at = '', ticketId = '', place = ''] = (text ?? '').split('~');
  return isInstant(at) && isId(ticketId) && /^\d{1,2}$/.test(place) ? { at, ticketId, place: Number(place) } : null;
}

export type ForecastPage = Awaited<ReturnType<typeof readForecast>>;

/**
 * Other reasons for a stopped clock: an unread mailbox prevents closing (R19); failing mail prevents counts from starting (R17).
 */
async function failureLines({ db, desks, language }: ForecastVisit, zone: string): Promise<string[]> {
  const words = forecastWords[language];
  const deskIds = desks.map(({ id }) => id);
  const [mailboxes, sendings] = await Promise.all([failingMailboxes(db, deskIds), failingSendings(db, deskIds)]);
  const unsent = sendings.flatMap(({ deskId, since }) => {
    const desk = desks.find(({ id }) => id === deskId);
    return desk ? [words.unsent({ desk: desk.names[language], when: dateTime(since, language, zone) })] : [];
  });
  const unread = mailboxes.map(({ address, since }) =>
    words.unread({ address, when: dateTime(since, language, zone) }),
  );
  return [...unread, ...unsent];
}
