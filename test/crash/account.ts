import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { withHandle } from '#cli/with-database.ts';
import { openHistoryKey } from '#desk/history/open-key.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { leaseSeconds } from '#desk/sending/send-mails.ts';
import type { Database } from '#store/database/database.ts';
import { isTemporary } from '#store/database/temporary-failure.ts';
import type { Accountable } from './fire.ts';
import type { Victim } from './victim.ts';

/** Totals counted once the desk was idle. */
export interface Account {
  kills: number;
  mails: number;
  letters: number;
  /** Letters sent more than once with the same bytes, where the record mentions the resend. */
  again: number;
  events: number;
  tickets: number;
  lost: number;
  doubled: number;
}

/** Waits until no unread mail, unsent letter or due clock is left, even if the desk is down meanwhile. */
export async function settle({ victim, faults }: Accountable): Promise<void> {
  const until = performance.now() + patienceMilliseconds;
  for (;;) {
    const left = await whatIsLeftNow(victim);
    if (Object.values(left).every((count) => count === 0)) return;
    if (performance.now() > until) {
      faults.push(`after ${patienceMilliseconds / 1_000} s the desk still has ${JSON.stringify(left)}`);
      return;
    }
    await pause(250);
    if (!left.away) await endLeases(victim.databaseUrl);
  }
}

/** A database that was just killed recovers first, so the query is retried. */
async function whatIsLeftNow({
  databaseUrl,
  now,
}: Pick<Victim, 'databaseUrl' | 'now'>): Promise<Record<string, number>> {
  try {
    return await whatIsLeft(databaseUrl, await now());
  } catch (error) {
    if (isTemporary(error)) return { away: 1 };
    throw error;
  }
}

const patienceMilliseconds = 180_000;

/**
 * Simulates elapsed time: an eleven-minute lease expires and a retry falls due. Only touches letters locked for longer than this
 * relay ever takes, so that no live process loses its letter.
 */
function endLeases(url: string): Promise<void> {
  return withHandle(url, async (db) => {
    await sql`update outgoing_mails set due_at = now()
      where state = 'queued' or (state = 'sending' and due_at < now() + make_interval(secs => ${leaseSeconds - unfinishedSeconds}))`.execute(
      db,
    );
  });
}

const unfinishedSeconds = 15;

function whatIsLeft(url: string, now: string): Promise<Record<string, number>> {
  return withHandle(url, async (db) => {
    const { rows } = await sql<Record<string, number>>`
      select (select count(*)::int from incoming_mails where outcome is null) as unread,
        (select count(*)::int from outgoing_mails where state in ('queued', 'sending')) as unsent,
        (select count(*)::int from tickets where clock_at <= ${now}) as due`.execute(db);
    return rows[0]!;
  });
}

/** Accounts for every mail, letter, act and event, and adds each discrepancy to the faults. */
export function takeAccount(fire: Accountable, kills: number): Promise<Account> {
  return withHandle(fire.victim.databaseUrl, async (db) => {
    const before = fire.faults.length;
    const lost = [...(await lostMails(fire, db)), ...(await lostActs(fire, db)), ...(await lostLetters(fire, db))];
    const doubled = [...(await doubledMails(db)), ...(await doubledActs(db)), ...(await doubledEvents(fire, db))];
    const letters = await checkLetters(fire, db);
    fire.faults.push(...lost, ...doubled, ...letters.faults, ...fire.peer.refused);
    const key = await openHistoryKey(db, await fire.victim.secrets());
    fire.faults.push(...(await misplaced(db)), ...(await wrongClocks(fire, db)));
    fire.faults.push(...(await proveHistory(db, key)).broken);
    const { events, tickets } = await count(db);
    if (fire.faults.length > before) fire.faults.push(`found after ${kills} kills of ${fire.victim.name}`);
    return {
      kills,
      mails: fire.peer.mails.size,
      letters: fire.relay.taken.size,
      again: letters.again,
      events,
      tickets,
      lost: lost.length,
      doubled: doubled.length + letters.doubled,
    };
  });
}

/** Every acknowledged mail must be stored, for each desk that acknowledged it. */
async function lostMails({ peer }: Accountable, db: Database): Promise<string[]> {
  const rows = await db.selectFrom('incomingMails').select(['messageId', 'mailbox']).execute();
  const kept = new Set(rows.map(({ messageId, mailbox }) => `${messageId} ${mailbox}`));
  return [...peer.mails.values()].flatMap(({ messageId, acknowledged, to, wave }) => [
    ...[...acknowledged]
      .filter((address) => !kept.has(`${messageId} ${address}`))
      .map((address) => `wave ${wave}: ${messageId} to ${address} was acknowledged but is lost`),
    ...(acknowledged.size < to.length ? [`wave ${wave}: ${messageId} was never acknowledged`] : []),
  ]);
}

async function doubledMails(db: Database): Promise<string[]> {
  const { rows } = await sql<{ messageId: string; times: number }>`
    select message_id, count(*)::int as times from incoming_mails group by desk_id, message_id having count(*) > 1`.execute(
    db,
  );
  return rows.map(({ messageId, times }) => `${messageId} was saved ${times} times`);
}

async function misplaced(db: Database): Promise<string[]> {
  const { rows } = await sql<{ messageId: string; outcome: string; entries: number }>`
    select mail.message_id, mail.outcome, count(entries.id)::int as entries
    from incoming_mails mail left join entries on entries.mail_id = mail.id
    where mail.message_id like '%@crash.example>' group by mail.id
    having count(entries.id) <> 1 or mail.outcome <> 'opened'`.execute(db);
  return rows.map(({ messageId, outcome, entries }) => `${messageId} (${outcome}) appears in ${entries} entries`);
}

async function textsOfActs(db: Database): Promise<Map<string, number>> {
  const { rows } = await sql<{ word: string; times: number }>`
    select substring(texts.text from 'act-\\d+-\\d+') as word, count(*)::int as times
    from texts join entries on entries.text_id = texts.id
    where texts.text like 'We looked at it: act-%' group by 1`.execute(db);
  return new Map(rows.map(({ word, times }) => [word, times]));
}

async function lostActs(fire: Accountable, db: Database): Promise<string[]> {
  const texts = await textsOfActs(db);
  return fire.acts
    .filter(({ acknowledged, word }) => acknowledged && !texts.has(word))
    .map(({ wave, word, does, number }) => `wave ${wave}: ${word} (${does} of ${number}) was acknowledged but is lost`);
}

async function doubledActs(db: Database): Promise<string[]> {
  const texts = await textsOfActs(db);
  return [...texts].filter(([, times]) => times > 1).map(([word, times]) => `${word} was done ${times} times`);
}

/** Every letter marked as sent is with the relay, and the relay has no letter that the desk does not know. */
async function lostLetters(fire: Accountable, db: Database): Promise<string[]> {
  const { relay } = fire;
  const rows = await ownLetters(fire, db);
  const known = new Set(rows.map(({ messageId }) => messageId));
  return [
    ...rows
      .filter(({ state, messageId }) => state === 'sent' && !relay.taken.has(messageId))
      .map(({ letter, messageId }) => `${letter} ${messageId} is marked as sent, but the relay does not have it`),
    ...[...relay.taken.keys()]
      .filter((id) => !known.has(id))
      .map((id) => `the relay has ${id}, and the desk knows of none`),
    // A letter is withdrawn when something overtakes it, such as a reminder when its closing notice is due too.
    ...rows
      .filter(({ state, failure }) => state === 'failed' && failure !== 'withdrawn')
      .map(({ letter, messageId, failure }) => `${letter} ${messageId} failed: ${failure}`),
  ];
}

/** Excludes letters of the demonstration's past: this relay never had them. */
function ownLetters({ beganAt }: Accountable, db: Database) {
  return db
    .selectFrom('outgoingMails')
    .select(['messageId', 'letter', 'state', 'failure', 'perhapsTwice'])
    .where('attempts', '>', 0)
    .where('queuedRealAt', '>', beganAt)
    .execute();
}

async function checkLetters(fire: Accountable, db: Database) {
  const { relay } = fire;
  const faults: string[] = [];
  let [again, doubled] = [0, 0];
  for (const { messageId, letter, perhapsTwice } of await ownLetters(fire, db)) {
    const sums = relay.taken.get(messageId) ?? [];
    if (sums.length < 2) continue;
    again += 1;
    const isSame = new Set(sums).size === 1;
    if (isSame && perhapsTwice) continue;
    doubled += 1;
    faults.push(
      `${letter} ${messageId} was sent ${sums.length} times${isSame ? ', but the record does not say so' : ' with different bytes'}`,
    );
  }
  return { faults, again, doubled };
}

/** Each event has each of its letters once per recipient, and the clock takes no step twice. */
async function doubledEvents({ victim }: Accountable, db: Database): Promise<string[]> {
  const letters = await sql<{ number: string; letter: string; times: number }>`
    select tickets.number, mail.letter, count(*)::int as times from outgoing_mails mail join tickets on tickets.id = mail.ticket_id
    where mail.event_seq is not null group by tickets.number, mail.event_seq, mail.letter, mail.address having count(*) > 1`.execute(
    db,
  );
  const steps = await sql<{ number: string; type: string; times: number }>`
    select tickets.number, clocked.type, count(*)::int as times
    from (select ticket_id, type, data, count(*) filter (where type in ('informationRequested', 'handled', 'extended', 'reopened'))
            over (partition by ticket_id order by seq) as asked from events) clocked
    join tickets on tickets.id = clocked.ticket_id where clocked.type in ('noticeGiven', 'closed', 'reminded')
    group by tickets.number, clocked.asked, clocked.type, clocked.data -> 'clock' -> 'asked' having count(*) > 1`.execute(
    db,
  );
  const expected = new Map<string, number>();
  for (const { ticketId, event } of victim.expected) {
    // A second reminder is a separate step and may be due too. If several reminders of one person are late, all but one are
    // postponed.
    const { rows } = await sql<{ times: number }>`
      select count(*)::int as times from events where ticket_id = ${ticketId}
        and (type = ${event} and coalesce(data -> 'clock' ->> 'asked', '1') = '1'
          or ${event} = 'reminded' and data ->> 'why' = 'oneReminderADay')`.execute(db);
    if (rows[0]!.times !== 1) expected.set(`${ticketId} was ${event}`, rows[0]!.times);
  }
  return [
    ...letters.rows.map(({ number, letter, times }) => `${number}: ${letter} was queued ${times} times for one event`),
    ...steps.rows.map(({ number, type, times }) => `${number}: ${type} ${times} times by one clock`),
    ...[...expected].map(([what, times]) => `${what} ${times} times, not once`),
  ];
}

/** No due clock was missed, and no event is later than desk time. */
async function wrongClocks({ victim }: Accountable, db: Database): Promise<string[]> {
  const now = await victim.now();
  const late = await db.selectFrom('tickets').select(['number', 'clockAt']).where('clockAt', '<=', now).execute();
  const { rows } = await sql<{ number: string; at: string }>`
    select tickets.number, events.at from events join tickets on tickets.id = events.ticket_id
    where events.at > ${now}::timestamptz + interval '1 second' limit 20`.execute(db);
  return [
    ...late.map(({ number, clockAt }) => `${number}: its clock was due at ${clockAt} but has not acted`),
    ...rows.map(({ number, at }) => `${number}: has an event at ${at}, but desk time is ${now}`),
  ];
}

async function count(db: Database): Promise<{ events: number; tickets: number }> {
  const { rows } = await sql<{ events: number; tickets: number }>`
    select (select count(*)::int from events) as events, (select count(*)::int from tickets) as tickets`.execute(db);
  return rows[0]!;
}
