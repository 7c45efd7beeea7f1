import { performance } from 'node:perf_hooks';
import { readMails } from '#desk/read-mail.ts';
import type { World } from '#desk/world.ts';
import type { UnreadMail } from '#store/incoming-mails.ts';
import { takeBatch } from '#store/take-batch.ts';

/** Batches that are read side by side: while one waits for the database, the next is understood. */
const readersMax = 1;
/** Mails that wait here at most; what comes beyond is left to the job that picks up unread mail. */
const waitingMax = 50_000;
/** Bytes of the mails that wait; beyond it a mail is known by its id, and read again from where it is kept. */
const waitingBytesMax = 32 * 1024 * 1024;

/** A rush is over when no mail came for so long. */
const rushMilliseconds = 300;
/** Share of its time in which a process works: beyond it, what waits grows. */
const handsFull = 0.8;

export interface ReadingRoom {
  /** Reads a mail that was just kept. */
  read(mail: UnreadMail): void;
  /** Whether mail comes in as fast as this process can read it. */
  isRush(): boolean;
  finished(): Promise<void>;
}

interface WaitingMail {
  mail: string | UnreadMail;
  bytes: number;
}

/** Reads mail as soon as it is kept. What is lost here, because the process ends, is picked up by a job. */
export function openReadingRoom(world: World): ReadingRoom {
  const waiting: WaitingMail[] = [];
  let bytesHeld = 0;
  let readers = 0;
  let whenIdle: (() => void)[] = [];
  let lastCame = 0;
  let before = performance.eventLoopUtilization();

  async function readAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = takeBatch(waiting);
      for (const { mail, bytes } of batch) if (typeof mail !== 'string') bytesHeld -= bytes;
      const mails = batch.map(({ mail }) => mail);
      const unread = (error: unknown) =>
        world.log.warn({ mailIds: mails.map(idOf), error }, 'Mail waits to be read again.');
      await readMails(world, mails).catch(unread);
    }
    readers -= 1;
    if (readers > 0) return;
    for (const resolve of whenIdle) resolve();
    whenIdle = [];
  }

  return {
    read(mail) {
      lastCame = performance.now();
      if (waiting.length >= waitingMax) return;
      const bytes = mail.raw.byteLength;
      const isHeld = bytesHeld + bytes <= waitingBytesMax;
      if (isHeld) bytesHeld += bytes;
      waiting.push({ mail: isHeld ? mail : mail.id, bytes });
      if (readers >= readersMax) return;
      readers += 1;
      void readAll();
    },
    isRush() {
      const since = performance.eventLoopUtilization(before);
      before = performance.eventLoopUtilization();
      return performance.now() - lastCame < rushMilliseconds && since.utilization > handsFull;
    },
    finished: () => (readers === 0 ? Promise.resolve() : new Promise((resolve) => whenIdle.push(resolve))),
  };
}

function idOf(mail: string | UnreadMail): string {
  return typeof mail === 'string' ? mail : mail.id;
}
