import assert from 'node:assert/strict';
import { collectGarbage } from '#desk/sending/collect-garbage.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import type { Relay } from '#mail/send/relay.ts';
import type { TestDesk } from '#test/desk-world.ts';

/** No page waits longer for what one person wrote. */
const millisecondsMax = 200;
/** What is done once cannot be measured again: it may meet the collection of garbage. The square of a costly text takes seconds. */
const onceMillisecondsMax = 1_000;
const triesMax = 5;

/** Measures how long this thread works for what one person wrote (attack 86). `slow` names what took too long. */
export function watchCosts() {
  const slow: string[] = [];
  /** The statuses of each kind of request. */
  const statuses = new Map<string, Set<number>>();

  function note(what: string, text: string, took: number, limit: number): void {
    if (took > limit) slow.push(`${what} of ${JSON.stringify(text.slice(0, 12))}: ${took} ms`);
  }

  /** Makes a request that changes something. */
  async function measured<T extends { status: number }>(
    what: string,
    text: string,
    ask: () => Promise<T>,
    limit = onceMillisecondsMax,
  ): Promise<T> {
    const { reply, took } = await timed(ask);
    note(what, text, took, limit);
    statuses.set(what, (statuses.get(what) ?? new Set()).add(reply.status));
    return reply;
  }

  /** Makes a request that changes nothing; its shortest time counts, since a busy machine and old garbage lengthen all others. */
  async function read(what: string, text: string, ask: () => Promise<{ status: number }>, parts = 1): Promise<void> {
    const limit = millisecondsMax * parts;
    for (let tries = 1; tries < triesMax; tries += 1) {
      const { reply, took } = await timed(ask);
      assert.equal(reply.status, 200, what);
      if (took <= limit) return;
      collectGarbage();
    }
    await measured(what, text, ask, limit);
  }

  /** Writes and composes the letters that wait, for a relay that takes them unread. */
  async function letterOf(text: string, { world, jobs }: Pick<TestDesk, 'world' | 'jobs'>): Promise<void> {
    const ids = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
    const { took } = await timed(() => sendMails(world, takesAll, ids));
    note('a letter', text, Math.round(took / Math.max(ids.length, 1)), onceMillisecondsMax);
  }

  return { slow, statuses, measured, read, letterOf };
}

const takesAll: Relay = {
  send: async () => ({ accepted: '250 2.0.0 Ok' }),
  check: async () => ({ ready: true }),
  close: () => undefined,
};

async function timed<T>(ask: () => Promise<T>): Promise<{ reply: T; took: number }> {
  const before = process.threadCpuUsage();
  const reply = await ask();
  if (reply instanceof Response) await reply.clone().arrayBuffer();
  const { user, system } = process.threadCpuUsage(before);
  return { reply, took: Math.round((user + system) / 1_000) };
}
