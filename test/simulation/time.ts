import { sql } from 'kysely';
import { readMails } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { takeOverMail } from '#desk/sending/take-over-mail.ts';
import type { Job } from '#desk/spine/reactions.ts';
import type { Bench } from '#jobs/bench.ts';
import { handlers } from '#jobs/handlers.ts';
import { stillPulse } from '#test/still-pulse.ts';
import { attempt } from './attempt.ts';
import { sweep } from './fetched.ts';
import type { Flight } from './network.ts';
import { noteUnsaid, recordMail } from './record-mail.ts';
import { hour, minute, type Simulation, turnMilliseconds } from './state.ts';

/** Advances time: mail arrives, jobs run, and the clock acts when something is due. */
export async function advance(simulation: Simulation, until: number): Promise<void> {
  for (;;) {
    await takeJobs(simulation);
    const next = Math.min(await nextMoment(simulation), until);
    simulation.sources.moveTo(next);
    if (simulation.downUntil !== null && simulation.downUntil <= next) await comeUp(simulation);
    await land(simulation);
    if (simulation.fetched.sweepAt <= next) await sweep(simulation);
    if (simulation.ringsAt <= next) await ringDue(simulation);
    if (next >= until && (simulation.queue.length === 0 || simulation.downUntil !== null)) return;
    if (simulation.broken.length > 0) return;
  }
}

/** The moment of the next event that happens by itself. */
async function nextMoment(simulation: Simulation): Promise<number> {
  const { network, downUntil, chance } = simulation;
  const arrival = Math.min(simulation.fetched.sweepAt, ...network.flights.map(({ dueAt }) => dueAt));
  if (downUntil !== null) {
    simulation.ringsAt = Number.POSITIVE_INFINITY;
    return Math.min(arrival, downUntil);
  }
  const due = await nextDue(simulation);
  // A turn comes four times a minute. Work that stays due waits for something else and is checked less and less often.
  const isStuck = due <= simulation.now();
  simulation.patience = isStuck ? Math.min(simulation.patience * 2, hour) : turnMilliseconds;
  simulation.ringsAt = Math.max(due, simulation.now()) + (isStuck ? simulation.patience : chance.below(15_000));
  return Math.min(arrival, simulation.ringsAt);
}

/** When the desk next has something to do by itself; queried again only after the desk did something. */
async function nextDue(simulation: Simulation): Promise<number> {
  const { desk, db, known } = simulation;
  const { calls } = desk.mortal;
  if (known?.calls === calls && known.desk === desk) return Math.min(known.clock, known.mail);
  const { rows } = await sql<{ clock: string | null; mail: string | null; unread: boolean }>`
    select least((select min(clock_at) from tickets), (select min(escalation_at) from tickets),
        (select min(next_at) from ticket_templates where retired_at is null and requester_id is not null),
        (select min(recount_asked_at) + interval '3 seconds' from desks)) as clock,
      (select min(due_at) from outgoing_mails where state in ('queued', 'sending')) as mail,
      exists (select from incoming_mails where outcome is null) as unread`.execute(db);
  const { clock, mail, unread } = rows[0]!;
  const moment = (at: string | null) => (at === null ? Number.POSITIVE_INFINITY : Date.parse(at));
  const due = { clock: moment(clock), mail: unread ? 0 : moment(mail) };
  simulation.known = { desk, calls, ...due };
  return Math.min(due.clock, due.mail);
}

/** The desk's timers: unlocked mail, and the clock. */
export async function ring(simulation: Simulation): Promise<void> {
  simulation.ringsAt = Number.POSITIVE_INFINITY;
  await work(simulation, [{ name: 'pick-up-mail', data: {} }]);
  await work(simulation, [{ name: 'turn-clock', data: {} }]);
}

/** Mostly rings only the timers with due work: an idle timer changes nothing, and there are many. */
async function ringDue(simulation: Simulation): Promise<void> {
  const { known, chance } = simulation;
  if (known === null || chance.percent(10)) return ring(simulation);
  simulation.ringsAt = Number.POSITIVE_INFINITY;
  const now = simulation.now();
  if (known.mail <= now) await work(simulation, [{ name: 'pick-up-mail', data: {} }]);
  if (known.clock <= now) await work(simulation, [{ name: 'turn-clock', data: {} }]);
}

/** Runs the waiting jobs in random order, some twice, as a queue without exactly-once delivery may. */
export async function takeJobs(simulation: Simulation): Promise<void> {
  const { queue, chance } = simulation;
  while (queue.length > 0 && simulation.downUntil === null && simulation.broken.length === 0) {
    const [first] = queue.splice(chance.below(queue.length), 1) as [Job];
    const batch = [first];
    while (
      queue.length > 0 &&
      queue[0]!.name === first.name &&
      batch.length < handlers[first.name].batch &&
      chance.percent(70)
    )
      batch.push(queue.shift()!);
    if (chance.percent(2)) queue.push(...batch);
    const isDone = await work(simulation, batch);
    // A failed job is retried or dropped; its subject has its own state.
    if (!isDone && chance.percent(50)) queue.push(...batch);
  }
}

async function work(simulation: Simulation, jobs: Job[]): Promise<boolean> {
  const handler = handlers[jobs[0]!.name] as { work(bench: Bench, payloads: object[]): Promise<void> };
  const payloads = jobs.map(({ data }) => data);
  const done = await attempt(simulation, async (world) => {
    await handler.work({ world, relay: simulation.desk.relay, pulse: stillPulse }, payloads);
    return true;
  });
  return done === true;
}

/** Delivers the mail that is due to each of its mailboxes. */
async function land(simulation: Simulation): Promise<void> {
  const { network, chance } = simulation;
  const now = simulation.now();
  const due = network.flights.filter(({ dueAt }) => dueAt <= now);
  network.flights = network.flights.filter(({ dueAt }) => dueAt > now);
  for (const flight of due) {
    const left = await bring(simulation, flight);
    if (left.length === 0) continue;
    const again = now + minute + chance.below(hour);
    network.flights.push({ ...flight, mailboxes: left, tries: flight.tries + 1, dueAt: again });
  }
}

/** Leaves a mail on the server of a mailbox that the desk fetches, with its arrival time, until the desk fetches it. */
function leave({ fetched, chance, now }: Simulation, flight: Flight): void {
  fetched.waiting.push({ flight, receivedAt: now() });
  fetched.sweepAt = Math.min(fetched.sweepAt, now() + chance.below(20 * minute));
}

/** Delivers a mail and returns the mailboxes that have not answered 250. */
async function bring(simulation: Simulation, flight: Flight): Promise<string[]> {
  const left: string[] = [];
  const fresh: string[] = [];
  for (const mailbox of flight.mailboxes) {
    if (mailbox === simulation.fetched.address) {
      leave(simulation, flight);
      continue;
    }
    const { envelopeFrom, bytes, name } = flight;
    const received = await attempt(simulation, (world) => receiveMail(world, { mailbox, envelopeFrom, raw: bytes }));
    const deskId = [...simulation.desks.values()].find((desk) => desk.mailbox === mailbox)!.id;
    if (received === null) {
      left.push(mailbox);
      await noteUnsaid(simulation, flight, deskId);
    } else if ('refused' in received) simulation.broken.push(`R1: the mail ${name} was refused as ${received.refused}`);
    else {
      recordMail(simulation, {
        id: received.saved,
        isNew: received.isNew,
        deskId,
        flight,
        receivedAt: simulation.now(),
      });
      if (received.isNew) fresh.push(received.saved);
    }
  }
  if (fresh.length > 0 && simulation.chance.percent(80)) await attempt(simulation, (world) => readMails(world, fresh));
  return left;
}

/**
 * Starts a process that was down. A process that is alone on its database takes over at once; with several, the others wait for
 * the lease.
 */
async function comeUp(simulation: Simulation): Promise<void> {
  simulation.downUntil = null;
  if (simulation.chance.percent(50)) await attempt(simulation, takeOverMail);
}
