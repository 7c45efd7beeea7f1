import type { Actor } from '#domain/actor.ts';
import { awaitedSince } from '#domain/calls/phone-call.ts';
import { type Desk, openingOf } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { phoneShownTo } from '#domain/ticket/rights.ts';
import { callWords, consoleWords } from '#locales/console/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import { phone, telUri } from '#locales/phone.ts';
import { listCallBacks } from '#store/calls/phone-calls.ts';
import { listTickets, type TicketSummary } from '#store/views/ticket-lists.ts';
import { type CallBackView, type CallReader, callBackView, moment } from '#web/console/calls/call-back-view.ts';
import { dueWords } from '#web/console/list/rows/due-words.ts';
import { spanAlone } from '#web/console/list/rows/spans.ts';
import type { StaffVisit } from '#web/console/staff.ts';
import { type Lane, lanes } from '#web/console/urgent/lanes.ts';

/** A row of a lane; `rank` is the lane's index. */
export type BoardRow = { id: string; rank: number } & ({ ticket: UrgentView } | { call: CallBackView });

export type UrgentView = ReturnType<typeof urgentView>;

/** More urgent tickets at once mean a total outage; a search lists all of them. */
const urgentMax = 200;

/** Returns urgent tickets in order of action, and the call-backs. */
export async function readBoard(visit: StaffVisit) {
  const { actor, services, language } = visit;
  const { db, clock } = services.world;
  const now = clock.now();
  const desks = new Map((await services.world.allDesks(db)).map((desk) => [desk.id, desk]));
  const readerOf = (deskId: string): CallReader => ({ desk: desks.get(deskId)!, now, language });
  const page = { sort: 'due', after: null, limit: urgentMax } as const;
  const [tickets, calls] = await Promise.all([
    listTickets(db, actor, { view: 'urgent' }, page),
    listCallBacks(db, actor, now),
  ]);
  const rows: BoardRow[] = [
    ...tickets.map((ticket) => ({
      id: ticket.id,
      rank: lanes.indexOf(laneOf(ticket)),
      ticket: urgentView(ticket, { ...readerOf(ticket.deskId), actor }),
    })),
    ...calls.map((call) => ({ id: call.id, rank: 3, call: callBackView(call, readerOf(call.deskId)) })),
  ];
  return { rows: rows.toSorted((one, other) => one.rank - other.rank), standing: tickets.length };
}

function laneOf({ phonedAt, assigneeId }: TicketSummary): Lane {
  if (phonedAt === null) return 'notPhoned';
  return assigneeId === null ? 'noOwner' : 'inWork';
}

function urgentView(ticket: TicketSummary, reader: CallReader & { actor: Actor }) {
  const { actor, language } = reader;
  const number = phoneShownTo(actor, ticket);
  const words = consoleWords[language];
  const { requester, site, assignee } = ticket;
  return {
    number: ticket.number,
    summary: ticket.summary || words.record.erased,
    language: ticket.language,
    languageName: deskWords[language].languages[ticket.language],
    who: requester.anonymous ? words.list.anonymous : (requester.name ?? requester.email ?? words.list.anonymous),
    site: site && `${site.number} ${site.name}`,
    phone: number && phone(number),
    tel: number && telUri(number),
    assignee: assignee && (assignee.name ?? assignee.email),
    ...ageWords(ticket, reader),
  };
}

/**
 * Returns the waiting time in words: until the call, from the line's opening (R12); after the call, from the call. `age` is null
 * while the line is closed.
 */
function ageWords(ticket: TicketSummary, reader: CallReader): { age: string | null; since: string } {
  const { desk, now, language } = reader;
  const say = callWords[language].urgent;
  const words = consoleWords[language];
  const ageFrom = (from: Instant) => spanAlone(Date.parse(now) - Date.parse(from), words);
  if (ticket.phonedAt !== null)
    return { age: ageFrom(ticket.phonedAt), since: say.phonedAt({ time: moment(ticket.phonedAt, reader) }) };
  const line = lineOf(desk, ticket.language);
  const from = line ? awaitedSince(openingOf(desk, line), ticket.openedAt, now) : ticket.openedAt;
  if (from === null) return { age: null, since: dueWords({ ...ticket, dueRank: 0 }, { ...reader, words }).rest };
  return { age: ageFrom(from), since: say.since({ time: moment(from, reader) }) };
}

function lineOf({ lines }: Desk, language: Language) {
  return lines.find((line) => line.language === language) ?? lines[0];
}
