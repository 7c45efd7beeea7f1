import { tellCall } from '#desk/calls/on-call.ts';
import { queuePushes } from '#desk/spine/queue-pushes.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { isOpen } from '#domain/calendar/opening.ts';
import {
  afterHearing,
  callBackDueAt,
  type PhoneCallState,
  type PhoneEvent,
  stateOfCall,
} from '#domain/calls/phone-call.ts';
import { type Desk, openingOf } from '#domain/desks/desk.ts';
import type { PhoneLine } from '#domain/desks/setting-kinds.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import { personOfNumber } from '#store/calls/phone-callers.ts';
import { addPhoneCall, lockHeardCall, type PhoneCall, savePhoneCall, settleMissed } from '#store/calls/phone-calls.ts';
import { type AgentOfDesk, findAgent, listAgents } from '#store/staff/agents.ts';
import { listAbsent } from '#store/staff/staff-settings.ts';

/** An event from a telephone system; numbers are E.164. */
interface PhoneNews {
  deskId: string;
  line: string;
  /** The telephone system's own id of the call. */
  call: string;
  event: PhoneEvent;
  /** Null if withheld. */
  from: string | null;
  /** The login of the agent who answered or whose telephone rings; an unknown login counts as nobody. */
  agent: string | null;
  /** Real time by the telephone system's clock; null is now. */
  at: Instant | null;
}

/** An older event is an error: no telephone system queues events for longer. */
const lateSecondsMax = 24 * 60 * 60;

/**
 * Records an event of a call. Events may arrive twice and in any order, with the same result. An answered call appears in the
 * agent's window; an unanswered one, or one while the line was closed, goes on the list of calls to return.
 */
export function hearPhoneEvent(world: Store, news: PhoneNews): Promise<{ state: PhoneCallState; callId: string }> {
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
    // A caller waits for a call back until somebody answers; late events do not change a promise.
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
    // An answered call settles earlier missed calls from the same number.
    if (number !== null && facts.answeredAt !== null)
      await settleMissed(tx.trx, { deskId: desk.id, number, at: facts.answeredAt, by: facts.answeredBy });
    tellCall(tx, desk.id);
    if (!before && news.event === 'ringing') await pushCall(tx, desk, rings);
    return { callId, state: stateOfCall({ ...facts, outsideHours }, now) };
  });
}

/**
 * The windows that ring for a call to an agent's own telephone: the agent's; their deputy's while they are away, if present at
 * the desk; otherwise the whole desk's, so that no call goes unnoticed.
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

/** Notifies the browsers of the agents whose windows ring. */
async function pushCall(tx: Tx, { id }: Desk, { calledId, deputyId }: Partial<Rings>): Promise<void> {
  const rung = deputyId ?? calledId;
  const agents = (await listAgents(tx.trx, id)).filter(({ answersCalls }) => answersCalls);
  const called = agents.filter(({ personId }) => !rung || personId === rung);
  const wishes = called.map(({ personId }) => ({ personId, kind: 'calls' as const }));
  await queuePushes(tx, null, wishes);
}

type Rings = Pick<PhoneCall, 'calledId' | 'deputyId'>;

/** Desk time differs from real time in a demonstration, so an event counts by its age. */
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
    id,
    deskId: desk.id,
    externalId: news.call,
    line: line.number,
    language: line.language,
    direction: 'in' as const,
    number: news.from,
    calledId: null,
    deputyId: null,
    ...known,
    personId: news.from === null ? null : await personOfNumber(trx, news.from),
    ticketId: null,
    settledAt: null,
    answersId: null,
    callBackBy: null,
    callBackDoneAt: null,
    callBackDoneBy: null,
  };
}

/** A number in a later event is the caller's too. */
async function numberOf({ trx }: Tx, before: PhoneCall, { from }: PhoneNews) {
  if (before.number !== null || from === null) return {};
  return { number: from, personId: await personOfNumber(trx, from) };
}
