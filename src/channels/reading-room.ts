import { mayTakeLong, readMails } from '#desk/intake/read-mail.ts';
import type { World } from '#desk/spine/world.ts';
import { takeBatch } from '#store/database/take-batch.ts';
import type { UnreadMail } from '#store/intake/incoming-mails.ts';

/** One reader takes all that came while it read: what is read side by side only waits for each other's commits. */
const readersMax = 1;
/** Who waits for DNS, or for a thread that parses, needs company. */
const slowReadersMax = 4;
/** Mails that wait in a lane at most; what comes beyond is left to the job that picks up unread mail. */
const waitingMax = 50_000;
/** Bytes of the mails that wait; beyond it a mail is known by its id, and read again from where it is kept. */
const waitingBytesMax = 32 * 1024 * 1024;
/** A rush is over when no mail came for so long. */
const rushMilliseconds = 300;
/** Mails that a batch holds on average where they come as fast as they can be read; at an ordinary pace it is one to three. */
const rushBatch = 4;

export interface ReadingRoom {
  /** Reads a mail that was just kept. */
  read(mail: UnreadMail): void;
  /** Whether mail comes in as fast as this process can read it. */
  isRush(): boolean;
  finished(): Promise<void>;
}

/**
 * Reads mail as soon as it is kept, what may take long in a lane of its own. What is lost here, because the process ends,
 * is picked up by a job.
 */
export function openReadingRoom(world: World): ReadingRoom {
  const quick = openLane(world, readersMax);
  const slow = openLane(world, slowReadersMax);
  let lastCame = 0;
  return {
    read(mail) {
      lastCame = performance.now();
      (mayTakeLong(mail) ? slow : quick).read(mail);
    },
    isRush: () => performance.now() - lastCame < rushMilliseconds && quick.batchSize() > rushBatch,
    async finished() {
      await Promise.all([quick.finished(), slow.finished()]);
    },
  };
}

interface WaitingMail {
  mail: string | UnreadMail;
  bytes: number;
}

interface Lane extends Pick<ReadingRoom, 'read' | 'finished'> {
  /** Mails in a batch: an average in which the last five weigh most. */
  batchSize(): number;
}

function openLane(world: World, atOnce: number): Lane {
  const waiting: WaitingMail[] = [];
  let bytesHeld = 0;
  let batchSize = 0;
  let readers = 0;
  let whenIdle: (() => void)[] = [];

  async function readAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = takeBatch(waiting);
      batchSize = batchSize * 0.8 + batch.length * 0.2;
      for (const { mail, bytes } of batch) if (typeof mail !== 'string') bytesHeld -= bytes;
      const mails = batch.map(({ mail }) => mail);
      await readMails(world, mails).catch((error: unknown) =>
        world.log.warn({ mailIds: mails.map(idOf), error }, 'Mail waits to be read again.'),
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
    batchSize: () => batchSize,
    finished: () => (readers === 0 ? Promise.resolve() : new Promise((resolve) => whenIdle.push(resolve))),
  };
}

function idOf(mail: string | UnreadMail): string {
  return typeof mail === 'string' ? mail : mail.id;
}
