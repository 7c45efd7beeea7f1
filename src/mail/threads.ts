import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ParseOptions, Parsing } from '#mail/message.ts';

export interface Parsers {
  /** Reads a mail in a thread of its own, or says that it took too long. */
  parse(raw: Uint8Array, options: ParseOptions): Promise<Parsing>;
}

interface Limits {
  /** Threads at most; further mails wait for one, and their time begins when they have it. */
  threadsMax: number;
  /** After so long the thread is stopped, and the mail is unreadable. */
  millisecondsMax: number;
}

/**
 * Threads that read mails. Each is started when it is first needed, waits for the next mail without holding the process, and
 * ends with it. One that was stopped is replaced by the next mail.
 */
export function openParsers({ threadsMax, millisecondsMax }: Limits): Parsers {
  const idle = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function parse(raw: Uint8Array, options: ParseOptions): Promise<Parsing> {
    if (busy < threadsMax) busy += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      const worker = takeIdle() ?? (await startWorker());
      const parsing = await ask(worker, { raw, options }, millisecondsMax);
      if (parsing === 'stopped') return { unreadable: 'tookTooLong' };
      idle.add(worker);
      return parsing;
    } finally {
      // Whoever waits takes the place over.
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  }

  function takeIdle(): Worker | undefined {
    const [worker] = idle;
    if (worker) idle.delete(worker);
    return worker;
  }

  /** Ready to read, so that a mail's time is its own. */
  async function startWorker(): Promise<Worker> {
    const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { resourceLimits });
    await once(worker, 'message');
    // What ends while it waits is simply not there for the next mail.
    return worker.on('error', () => undefined).on('exit', () => idle.delete(worker));
  }

  return { parse };
}

// A mail of 50 MiB needs some hundreds; what needs more is a bomb, and ends its thread and not the process.
const resourceLimits = { maxOldGenerationSizeMb: 1_024 };

interface Question {
  raw: Uint8Array;
  options: ParseOptions;
}

/** One question and its answer, for which the process is held. */
function ask(worker: Worker, { raw, options }: Question, millisecondsMax: number): Promise<Parsing | 'stopped'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stopListening();
      void worker.terminate().then(() => resolve('stopped'));
    }, millisecondsMax);
    const onAnswer = (parsing: Parsing) => {
      stopListening();
      resolve(parsing);
    };
    const onError = (error: Error) => {
      stopListening();
      if (isOutOfMemory(error)) resolve('stopped');
      else reject(error);
    };
    function stopListening(): void {
      clearTimeout(timer);
      worker.off('message', onAnswer).off('error', onError).unref();
    }
    worker.on('message', onAnswer).on('error', onError).ref();
    const bytes = Uint8Array.from(raw);
    worker.postMessage({ raw: bytes, options } satisfies Question, [bytes.buffer]);
  });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
