import { readMails } from '#desk/read-mail.ts';
import type { World } from '#desk/world.ts';

/** Readers side by side: more only wait for each other's commits. */
const readersMax = 4;
/** Mails that one reader takes at once when they queue: one commit for all of them. */
const mailsAtOnce = 16;
/** Mails that wait here at most; what comes beyond is left to the job that picks up unread mail. */
const waitingMax = 50_000;

/** Reads mail as soon as it is kept. What is lost here, because the process ends, is picked up by a job. */
export function openReadingRoom(world: World): { read(mailId: string): void; finished(): Promise<void> } {
  const waiting: string[] = [];
  let readers = 0;
  let whenIdle: (() => void)[] = [];

  async function readAll(): Promise<void> {
    while (waiting.length > 0) {
      const mailIds = waiting.splice(0, mailsAtOnce);
      const unread = (error: unknown) => world.log.warn({ mailIds, error }, 'Mail waits to be read again.');
      await readMails(world, mailIds).catch(unread);
    }
    readers -= 1;
    if (readers > 0) return;
    for (const resolve of whenIdle) resolve();
    whenIdle = [];
  }

  return {
    read(mailId) {
      if (waiting.length >= waitingMax) return;
      waiting.push(mailId);
      if (readers >= readersMax) return;
      readers += 1;
      void readAll();
    },
    finished: () => (readers === 0 ? Promise.resolve() : new Promise((resolve) => whenIdle.push(resolve))),
  };
}
