import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { composeWorld } from '#cli/compose.ts';
import { people } from '#demo/cast.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import type { Job } from '#desk/spine/reactions.ts';
import { silentHints, type World } from '#desk/spine/world.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import type { Actor } from '#domain/actor.ts';
import { openBoss, queueOf } from '#jobs/boss.ts';
import type { Relay } from '#mail/send/relay.ts';
import type { Chance } from '../simulation/chance.ts';
import { writeMail } from './write-mail.ts';

/** The desk as it was weeks ago, in a process that is never killed. The steps it scheduled then are due now. */
export interface PastDesk {
  world: World;
  /**
   * Makes the clock due on some tickets: at once, or one after the other from an instant on. Returns each ticket with the event
   * that the clock must write.
   */
  fallDue(chance: Chance, when?: { from: number; everyMilliseconds: number }): Promise<FallenDue[]>;
  close(): Promise<void>;
}

interface FallenDue {
  ticketId: string;
  event: 'reminded' | 'closed';
  /** Milliseconds since 1970; null if it was due at once. */
  dueAt: number | null;
}

/** Long enough ago that five business days are over even with bridge days, but the second reminder is not yet due. */
const daysAgo = 30;
const ticketsOfAKind = 4;

export async function openPastDesk(env: Record<string, string>, relay: Relay): Promise<PastDesk> {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const url = env.DATABASE_URL!;
  const boss = await openBoss(url, quiet, { works: false });
  const real = queueOf(boss);
  let past: string | null = null;
  const written: Job[] = [];
  const world = await composeWorld({
    databaseUrl: url,
    connectionsMax: 2,
    secrets: [env.BELFRY_SECRET!],
    storage: { address: env.BELFRY_STORAGE!, keys: null },
    url: env.BELFRY_URL!,
    authservId: null,
    privateNetworks: [],
    clamd: null,
    log: quiet,
    hints: silentHints,
    publicLine: { publicChanged: () => undefined, onPublicChanged: () => undefined },
    // Letters of the past are sent by this process only, never by a worker.
    queue: async () => ({ enqueue: async (_, jobs) => void written.push(...jobs) }),
    clock: async () => ({ now: () => past ?? new Date().toISOString() }),
  });
  let tickets = 0;

  async function open(chance: Chance): Promise<{ id: string; number: string }> {
    const { from, to, raw } = writeMail(chance, `past.${++tickets}`);
    const received = await receiveMail(world, { mailbox: to[0]!, envelopeFrom: from, raw });
    if (!('saved' in received)) throw new Error(received.refused);
    await readMail(world, received.saved);
    return ticketOf(world, received.saved);
  }

  async function sendQueued(): Promise<void> {
    const ids = written.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
    await sendMails(world, relay, ids);
  }

  async function promise(chance: Chance, event: 'reminded' | 'closed', dueAt: number | null): Promise<FallenDue[]> {
    const ticket = await open(chance);
    const nadia = await actorOf(world);
    if (event === 'closed') await markHandled(world, nadia, ticket.number, { text: 'The page opens again.' });
    else await requestInformation(world, nadia, ticket.number, { text: 'Which page?', items: ['The page'] });
    await sendQueued();
    // A worker may have sent the letter first; then the count starts today.
    if (!(await isDue(world, ticket.id))) return [];
    if (dueAt !== null) await postpone(world, ticket.id, dueAt);
    return [{ ticketId: ticket.id, event, dueAt }];
  }

  return {
    world,
    async fallDue(chance, when) {
      past = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
      const due: FallenDue[] = [];
      try {
        for (let made = 0; made < 2 * ticketsOfAKind; made++) {
          const dueAt = when ? when.from + made * when.everyMilliseconds : null;
          due.push(...(await promise(chance, made % 2 === 0 ? 'reminded' : 'closed', dueAt)));
        }
      } finally {
        past = null;
        written.length = 0;
      }
      if (when) return due;
      await world.db.transaction().execute((trx) => real.enqueue(trx, [{ name: 'turn-clock', data: {} }]));
      return due;
    },
    async close() {
      await boss.stop({ graceful: false });
      await world.db.destroy();
    },
  };
}

/** The ticket of a mail. A worker may be reading the mail at this moment. */
async function ticketOf({ db }: World, mailId: string): Promise<{ id: string; number: string }> {
  for (let tries = 0; tries < 500; tries++) {
    const ticket = await db
      .selectFrom('incomingMails as mail')
      .innerJoin('tickets', 'tickets.id', 'mail.ticketId')
      .select(['tickets.id', 'tickets.number'])
      .where('mail.id', '=', mailId)
      .executeTakeFirst();
    if (ticket) return ticket;
    await pause(20);
  }
  throw new Error(`The mail ${mailId} opened no ticket.`);
}

async function isDue({ db }: World, ticketId: string): Promise<boolean> {
  const { clockAt } = await db
    .selectFrom('tickets')
    .select('clockAt')
    .where('id', '=', ticketId)
    .executeTakeFirstOrThrow();
  return clockAt !== null && Date.parse(clockAt) < Date.now();
}

/** Lets the next step wait. The clock finds its tickets by this column. */
async function postpone({ db }: World, ticketId: string, dueAt: number): Promise<void> {
  const clockAt = new Date(dueAt).toISOString();
  await sql`update tickets set clock_at = ${clockAt} where id = ${ticketId} and clock_at < now()`.execute(db);
}

async function actorOf({ db }: World): Promise<Actor> {
  const { name, email, language, roles = ['agent'] } = people.nadia;
  const { personId } = await db
    .selectFrom('addresses')
    .select('personId')
    .where('address', '=', email)
    .executeTakeFirstOrThrow();
  const desks = await db.selectFrom('desks').select('id').execute();
  return { personId, name, email, language, roles, deskIds: desks.map(({ id }) => id), organisationIds: [] };
}
