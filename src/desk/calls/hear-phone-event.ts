import { tellCall } from '#desk/calls/on-call.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { isOpen } from '#domain/calendar/opening.ts';
import {
  afterHearing,
  callBackDueAt,
  type PhoneCallState,
  type PhoneEvent,
  stateOfCall,
} from '#domain/calls/phone-call.ts';
import { type Desk, openingOf, type PhoneLine } from '#domain/desks/desk.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import { personOfNumber } from '#store/calls/phone-callers.ts';
import { addPhoneCall, lockHeardCall, type PhoneCall, savePhoneCall, settleMissed } from '#store/calls/phone-calls.ts';
import { type AgentOfDesk, findAgent, listAgents } from '#store/staff/agents.ts';
import { listAbsent } from '#store/staff/staff-settings.ts';

/** What a telephone system tells, numbers as E.164. */
export interface PhoneNews {
  deskId: string;
  line: string;
  /** The telephone system's own name of the call. */
  call: string;
  event: PhoneEvent;
  /** Null is withheld. */
  from: string | null;
  /** The login of who answered, or whose telephone rings; one that nobody of the desk has is nobody that one knows. */
  agent: string | null;
  /** Real time, by the telephone system's clock; null is now. */
  at: Instant | null;
}

/** News older than this is wrong: no telephone system keeps it longer. */
const lateSecondsMax = 24 * 60 * 60;

/**
 * Hears of a call. News may come twice and in any order: what is known of the call is the same in the end. Answered, it
 * stands in the window of who answered; hung up before that, or while the line was closed, on the list of calls to return.
 */
export function hearPhoneEvent(world: World, news: PhoneNews): Promise<{ state: PhoneCallState; callId: string }> {
  return world.transact(async (tx) => {
    const desk = await world.readDesk(tx.trx, news.deskId);
    const line = desk.lines.find(({ number }) => number === news.line);
    if (!line) throw new Error(`The desk ${desk.prefix} has no line ${news.line}.`);
    const before = await lockHeardCall(tx.trx, desk.id, news.call);
    const now = world.clock.now();
    const agent = news.agent === null ? undefined : await findAgent(tx.trx, desk.id, news.agent);
    const heard = { event: news.event, at: deskTime(news.at, now), agentId: agent?.personId ?? null };
    const rings = news.event === 'ringing' && agent ? await ringsFor(tx, desk, { agent, at: now }) : {};
    const facts = afterHearing(before ?? null, heard);
    const outsideHours = !isOpen(openingOf(desk, line), facts.rangAt);
    const callId = before?.id ?? world.newId();
    // Who rings waits to be called back until somebody answers; a promise stands whatever is heard late.
    const dueAt = facts.answeredAt === null ? callBackDueAt(openingOf(desk, line), facts.rangAt) : null;
    const known = {
      ...facts,
      ...rings,
      outsideHours,
      callBackDueAt: before?.callBackBy ? before.callBackDueAt : dueAt,
    };
    if (before) await savePhoneCall(tx.trx, callId, { ...known, ...(await numberOf(tx, before, news)) });
    else await addPhoneCall(tx.trx, await newCall(tx, { desk, line, news, id: callId }, known));
    const number = before?.number ?? news.from;
    // Who was not reached, called again and was answered has been heard.
    if (number !== null && facts.answeredAt !== null)
      await settleMissed(tx.trx, { deskId: desk.id, number, at: facts.answeredAt, by: facts.answeredBy });
    tellCall(tx, desk.id);
    return { callId, state: stateOfCall({ ...facts, outsideHours }, now) };
  });
}

/**
 * For whom a telephone rings that is an agent's own: for them; for their deputy while they are away, if that is somebody of the
 * desk who is there; else for the whole desk, so that no call waits at an empty place.
 */
async function ringsFor({ trx }: Tx, desk: Desk, { agent, at }: { agent: AgentOfDesk; at: Instant }): Promise<Rings> {
  const agents = (await listAgents(trx, desk.id)).filter(({ answersCalls }) => answersCalls);
  const ids = agents.map(({ personId }) => personId);
  const absent = await listAbsent(trx, ids, dateIn(desk.zone, at));
  const away = absent.get(agent.personId);
  if (!away) return { calledId: agent.answersCalls ? agent.personId : null, deputyId: null };
  const deputy = ids.find((id) => id === away.deputyId && !absent.has(id));
  return deputy ? { calledId: agent.personId, deputyId: deputy } : { calledId: null, deputyId: null };
}

type Rings = Pick<PhoneCall, 'calledId' | 'deputyId'>;

/** Desk time is not real time in a demonstration: news counts by how long ago it was. */
function deskTime(at: Instant | null, now: Instant): Instant {
  if (at === null) return now;
  const age = Math.min(lateSecondsMax, Math.max(0, (Date.now() - Date.parse(at)) / 1000));
  return plusSeconds(now, -age);
}

interface NewCall {
  desk: Desk;
  line: PhoneLine;
  news: PhoneNews;
  id: string;
}

async function newCall(
  { trx }: Tx,
  { desk, line, news, id }: NewCall,
  known: Pick<PhoneCall, 'rangAt' | 'answeredAt' | 'answeredBy' | 'endedAt' | 'outsideHours' | 'callBackDueAt'> &
    Partial<Rings>,
) {
  return {
    ...{ id, deskId: desk.id, externalId: news.call, line: line.number, language: line.language },
    ...{ direction: 'in' as const, number: news.from, calledId: null, deputyId: null, ...known },
    personId: news.from === null ? null : await personOfNumber(trx, news.from),
    ...{ ticketId: null, settledAt: null, answersId: null },
    ...{ callBackBy: null, callBackDoneAt: null, callBackDoneBy: null },
  };
}

/** A number that comes with later news is the caller's as well. */
async function numberOf({ trx }: Tx, before: PhoneCall, { from }: PhoneNews) {
  if (before.number !== null || from === null) return {};
  return { number: from, personId: await personOfNumber(trx, from) };
}
