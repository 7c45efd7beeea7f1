import { needsThread, readMails, waitsForDns } from '#desk/intake/read-mail.ts';
import type { World } from '#desk/spine/world.ts';
import { takeBatch } from '#store/database/together.ts';
import type { UnreadMail } from '#store/intake/incoming-mails.ts';

/** One reader takes everything that arrived while it read; parallel readers would only wait for each other's commits. */
const readersMax = 1;
/** Readers that wait for DNS, and those that wait for a parser thread, run in parallel. */
const slowReadersMax = 4;
/** Maximum queued mails per lane. The job for unread mail handles the rest. */
const waitingMax = 50_000;
/** Maximum bytes of queued mails. Beyond it only a mail's id is queued, and the mail is loaded from the database. */
const waitingBytesMax = 32 * 1024 * 1024;

export interface ReadingRoom {
  /** Queues a mail that was just saved. */
  read(mail: UnreadMail): void;
  finished(): Promise<void>;
}

/** Reads mail as soon as it is saved. Mail that waits for DNS and mail that is slow to parse have lanes of their own. If the process ends, a job reads the rest. */
export function openReadingRoom(world: World): ReadingRoom {
  const quick = openLane(world, readersMax);
  const unchecked = openLane(world, slowReadersMax);
  const heavy = openLane(world, slowReadersMax);
  return {
    read: (mail) => (needsThread(mail) ? heavy : waitsForDns(mail) ? unchecked : quick).read(mail),
    async finished() {
      await Promise.all([quick, unchecked, heavy].map((lane) => lane.finished()));
    },
  };
}

interface WaitingMail {
  mail: string | UnreadMail;
  bytes: number;
}

function openLane(world: World, atOnce: number): ReadingRoom {
  const waiting: WaitingMail[] = [];
  let bytesHeld = 0;
  let readers = 0;
  let whenIdle: (() => void)[] = [];

  async function readAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = takeBatch(waiting);
      for (const { mail, bytes } of batch) if (typeof mail !== 'string') bytesHeld -= bytes;
      const mails = batch.map(({ mail }) => mail);
      await readMails(world, mails).catch((error: unknown) =>
        world.log.warn({ mailIds: mails.map(idOf), error }, 'Mail could not be read and will be retried.'),
      );
    }
    readers -= 1;
    if (readers > 0) return;
    for (const resolve of whenIdle) resolve();
    whenIdle = [];
  }

  return {
    read(mail) {
      if (waiting.length >= waitingMax) return;
      const bytes = mail.raw.byteLength;
      const isHeld = bytesHeld + bytes <= waitingBytesMax;
      if (isHeld) bytesHeld += bytes;
      waiting.push({ mail: isHeld ? mail : mail.id, bytes });
      if (readers >= atOnce) return;
      readers += 1;
      void readAll();
    },
    finished: () => (readers === 0 ? Promise.resolve() : new Promise((resolve) => whenIdle.push(resolve))),
  };
}

function idOf(mail: string | UnreadMail): string {
  return typeof mail === 'string' ? mail : mail.id;
}
