import { stateOfCall } from '#domain/calls/phone-call.ts';
import { offeredFor } from '#domain/language.ts';
import { type CallWords, callWords } from '#locales/console/messages.ts';
import { phone, telUri } from '#locales/phone.ts';
import { findCallPerson } from '#store/calls/call-search.ts';
import type { Caller } from '#store/calls/phone-callers.ts';
import { type PhoneCallSummary, readCallNotes } from '#store/calls/phone-calls.ts';
import { type Asked, findHits } from '#web/console/calls/find-hits.ts';
import type { StaffVisit } from '#web/console/staff.ts';

export async function viewCall(visit: StaffVisit, call: PhoneCallSummary, asked: Asked) {
  const { actor, services, language } = visit;
  const { db, clock } = services.world;
  const say = callWords[language];
  const now = clock.now();
  const mine = call.answeredBy === actor.personId;
  const [desks, notes, found, person] = await Promise.all([
    services.world.allDesks(db),
    mine ? readCallNotes(db, actor, call.id) : '',
    findHits(visit, call, asked),
    call.personId === null ? undefined : findCallPerson(db, actor, call.personId),
  ]);
  const state = stateOfCall(call, now);
  const since = Date.parse(call.answeredAt ?? call.rangAt);
  const until = call.endedAt === null ? Date.parse(now) : Date.parse(call.endedAt);
  return {
    id: call.id,
    outgoing: call.direction === 'out',
    state,
    mine,
    settled: call.settledAt !== null,
    /** Name of the colleague who answered; null for nobody or the agent. */
    takenBy: mine ? null : call.answeredByName,
    ...callerWords(call, say),
    role: roleWords(person ?? null, say),
    line: call.direction === 'out' ? say.languageSays[call.language] : say.lineSays[call.language],
    language: call.language,
    /** The languages of its desk, and its own. */
    languages: offeredFor(desks.find(({ id }) => id === call.deskId)!, call.language),
    /** Seconds since it was answered, or since it started to ring. */
    seconds: Math.max(0, Math.round((until - since) / 1000)),
    runs: state === 'ringing' || state === 'talking',
    notes,
    person: person ? { id: person.id, name: person.name, phone: person.phone, address: person.address } : null,
    site: person?.site?.number ?? null,
    /** The ticket of the call; for an outgoing call, the ticket that it is about. */
    ticket: call.ticketNumber,
    found,
  };
}

/** A call as the window shows it, in the agent's language. */
export type CallView = Awaited<ReturnType<typeof viewCall>>;

/** Returns the caller's name and number, as far as the agent may know them. */
export function callerWords({ callerName, number }: PhoneCallSummary, { who }: CallWords) {
  const shown = number === null ? null : phone(number);
  return {
    who: callerName ?? (number === null ? who.withheld : who.unknown),
    number: shown,
    tel: number === null ? null : telUri(number),
  };
}

function roleWords(person: Caller | null, { who }: CallWords): string | null {
  if (!person?.site) return null;
  const { role, number, name } = person.site;
  return who[role]({ site: `${number} ${name}` });
}
