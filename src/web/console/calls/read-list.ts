import { stateOfCall } from '#domain/calls/phone-call.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { isInstant } from '#domain/instant.ts';
import { callWords, consoleWords } from '#locales/console/messages.ts';
import { phone } from '#locales/phone.ts';
import {
  type CallFilter,
  type CallPlace,
  countCallBacks,
  listCallBacks,
  listPhoneCalls,
  type PhoneCallSummary,
} from '#store/calls/phone-calls.ts';
import { isId } from '#store/database/ids.ts';
import { type CallReader, callBackView, moment } from '#web/console/calls/call-back-view.ts';
import { callerWords } from '#web/console/calls/call-view.ts';
import { callShows } from '#web/console/calls/shows.ts';
import { spanAlone } from '#web/console/list/rows/spans.ts';
import type { StaffVisit } from '#web/console/staff.ts';

const rowsOfPage = 50;

/** Returns the call log or the call-backs, with all texts of the page. */
export async function readCallList(visit: StaffVisit, parameters: URLSearchParams) {
  const { actor, services, language } = visit;
  const { db, clock } = services.world;
  const now = clock.now();
  const desks = (await services.world.allDesks(db)).filter(({ id }) => actor.deskIds.includes(id));
  const show = callShows.find((each) => each === parameters.get('show')) ?? 'all';
  const line = parameters.get('line') || undefined;
  const day = dayOf(parameters.get('day'));
  const readerOf = (call: PhoneCallSummary): CallReader => ({
    desk: desks.find(({ id }) => id === call.deskId)!,
    now,
    language,
  });
  const due = await countCallBacks(db, actor, now);
  const lines = desks.flatMap(({ lines }) => lines);
  const page = {
    show,
    line: line ?? null,
    day,
    due,
    isDemonstration: services.demonstration !== null,
    lines: lines.map((each) => ({
      value: each.number,
      label: `${callWords[language].lines[each.language]} · ${phone(each.number)}`,
    })),
  };
  if (show === 'back') {
    const calls = await listCallBacks(db, actor, now);
    return {
      ...page,
      rows: [],
      backs: calls.map((call) => callBackView(call, readerOf(call))),
      next: null,
      isBeginning: true,
    };
  }
  const filter: CallFilter = { mine: show === 'mine', missed: show === 'missed', line, ...spanOf(day, desks) };
  const after = readCallPlace(parameters.get('after'));
  const read = await listPhoneCalls(db, actor, filter, { after, limit: rowsOfPage + 1, now });
  const calls = read.slice(0, rowsOfPage);
  const last = calls.at(-1);
  const next = read.length > rowsOfPage && last ? `${last.rangAt}~${last.id}` : null;
  return {
    ...page,
    backs: [],
    rows: calls.map((call) => rowOf(call, visit, readerOf(call))),
    next,
    isBeginning: after === null,
  };
}

export type CallList = Awaited<ReturnType<typeof readCallList>>;
export type CallRow = CallList['rows'][number];

function rowOf(call: PhoneCallSummary, { actor, language }: StaffVisit, reader: CallReader) {
  const say = callWords[language];
  const state = stateOfCall(call, reader.now);
  const { who, number } = callerWords(call, say);
  const took = call.answeredAt && call.endedAt ? Date.parse(call.endedAt) - Date.parse(call.answeredAt) : null;
  const outgoing = call.direction === 'out';
  return {
    id: call.id,
    state,
    who,
    number,
    outgoing,
    ticket: call.ticketNumber,
    when: moment(call.rangAt, reader),
    line: say.lines[call.language],
    agent: call.answeredByName,
    took: took === null ? null : spanAlone(took, consoleWords[language]),
    doneBy: call.callBackDoneByName,
    active: call.answeredBy === actor.personId && call.settledAt === null,
    /** The telephone system did not say who answered, so the agent can claim the call. */
    mayTake: call.answeredBy === null && (state === 'talking' || state === 'ringing'),
  };
}

/** Returns the date of a form field; null means any day. */
function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** Days start and end in the time zone of the first desk. */
function spanOf(day: string | null, desks: readonly Desk[]): Pick<CallFilter, 'from' | 'before'> {
  if (day === null) return {};
  const date = Temporal.PlainDate.from(day);
  const zone = desks[0]?.zone ?? 'UTC';
  const startOf = (each: Temporal.PlainDate) => each.toZonedDateTime(zone).toInstant().toString();
  return { from: startOf(date), before: startOf(date.add({ days: 1 })) };
}

/** Null for the first page, also for an invalid text. */
function readCallPlace(text: string | null): CallPlace | null {
  const [at = '', id = ''] = (text ?? '').split('~');
  return isInstant(at) && isId(id) ? { at, id } : null;
}
