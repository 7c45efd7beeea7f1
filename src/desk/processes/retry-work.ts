import { recordAct } from '#desk/history/record-audit.ts';
import { administersAll } from '#desk/installation/apply-installation.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { type Job, type JobName, jobPayloads } from '#desk/spine/reactions.ts';
import { realNow, type Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isId } from '#store/database/ids.ts';
import { listDesks } from '#store/desks/desks.ts';
import { hurryMail, hurryWaitingMails } from '#store/letters/outgoing-mails.ts';
import { countFailedMails } from '#store/mailboxes/mail-health.ts';
import { takeFailedJobs } from '#store/processes/jobs.ts';

/**
 * Tries all failed work of the installation again now: letters that a relay did not take, mail that is unread, and failed jobs.
 * Only an administrator of all desks may.
 */
export async function retryWork(world: Store, actor: Actor): Promise<Outcome<{ letters: number; jobs: number }>> {
  if (!(await administersAll(world, actor))) return { refused: 'missing' };
  return world.transact(async (tx) => {
    const letters = await countFailedMails(tx.trx);
    for (const { id } of await listDesks(tx.trx)) await hurryWaitingMails(tx.trx, id, realNow());
    const failed = (await takeFailedJobs(tx.trx)).flatMap(({ name, data }) => jobsOf(name, data));
    // One job reads all unread mail, and sends all letters that are due.
    tx.jobs.push(...failed, { name: 'pick-up-mail', data: {} });
    await recordAct(world, tx, actor, {
      act: 'workRetried',
      subject: { kind: 'installation', id: null },
      data: { letters, jobs: failed.length },
    });
    return { letters, jobs: failed.length };
  });
}

/** Tries one failed job or letter again now. `gone`: it was tried meanwhile, and no longer waits. */
export async function retryOne(
  world: Store,
  actor: Actor,
  { kind, id }: { kind: 'job' | 'letter'; id: string },
): Promise<Outcome<{ retried: true }, Refused<'missing' | 'gone'>>> {
  if (!(await administersAll(world, actor))) return { refused: 'missing' };
  if (!isId(id)) return { refused: 'gone' };
  return world.transact(async (tx): Promise<Outcome<{ retried: true }, Refused<'gone'>>> => {
    const jobs = kind === 'job' ? await takeFailedJobs(tx.trx, id) : [];
    const again = jobs.flatMap(({ name, data }) => jobsOf(name, data));
    if (kind === 'letter' && (await hurryMail(tx.trx, id, realNow())))
      again.push({ name: 'send-mail', data: { mailId: id } });
    if (again.length === 0) return { refused: 'gone' };
    tx.jobs.push(...again);
    await recordAct(world, tx, actor, {
      act: 'workRetried',
      subject: { kind: 'installation', id: null },
      data: { letters: kind === 'letter' ? 1 : 0, jobs: jobs.length },
    });
    return { retried: true };
  });
}

/** The jobs as they were enqueued, several letters in one row; without those that an older version enqueued in another form. */
function jobsOf(name: string, data: unknown): Job[] {
  if (!Object.hasOwn(jobPayloads, name)) return [];
  return [data].flat().flatMap((each) => {
    const read = jobPayloads[name as JobName].safeParse(each);
    return read.success ? [{ name, data: read.data } as Job] : [];
  });
}
