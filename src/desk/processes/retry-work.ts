import { recordAct } from '#desk/history/record-audit.ts';
import { administersAll } from '#desk/installation/apply-installation.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import { type Job, type JobName, jobPayloads } from '#desk/spine/reactions.ts';
import { realNow, type Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { listDesks } from '#store/desks/desks.ts';
import { hurryWaitingMails } from '#store/letters/outgoing-mails.ts';
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
    const failed = (await takeFailedJobs(tx.trx)).flatMap(({ name, data }) => jobOf(name, data) ?? []);
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

/** The job as it was enqueued; null for one that an older version enqueued in another form. */
function jobOf(name: string, data: unknown): Job | null {
  if (!Object.hasOwn(jobPayloads, name)) return null;
  const read = jobPayloads[name as JobName].safeParse(data);
  return read.success ? ({ name, data: read.data } as Job) : null;
}
