import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SafeHtml } from '#mail/read/html/sanitise.ts';
import type { ParseOptions, Parsing } from '#mail/read/message/message.ts';

/** Work on a mail that may take long, whatever its sender wrote. */
export type Task =
  | { kind: 'parse'; raw: Uint8Array; options: ParseOptions }
  | { kind: 'sanitise'; html: string; pictures: Record<string, string> };

export interface Threads {
  /** Reads a mail in a thread of its own, or says that it took too long. */
  parse(raw: Uint8Array, options: ParseOptions): Promise<Parsing>;
  /** Makes HTML safe in a thread of its own; null where it is too large or took too long. */
  sanitise(html: string, pictures: Record<string, string>): Promise<SafeHtml | null>;
}

interface Limits {
  /** Threads at most; further tasks wait for one, and their time begins when they have it. */
  threadsMax: number;
  /** After so long the thread is stopped. */
  millisecondsMax: number;
}

/**
 * Threads that work on mails. Each is started when it is first needed, waits for the next task without holding the process,
 * and ends with it. One that was stopped is replaced by the next task.
 */
export function openThreads({ threadsMax, millisecondsMax }: Limits): Threads {
  const idle = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function run<Answer>(task: Task, moved: ArrayBuffer[] = []): Promise<Answer | 'stopped'> {
    if (busy < threadsMax) busy += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      const worker = takeIdle() ?? (await startWorker());
      const answer = await ask<Answer>(worker, { task, moved }, millisecondsMax);
      if (answer !== 'stopped') idle.add(worker);
      return answer;
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

  /** Ready to work, so that a task's time is its own. */
  async function startWorker(): Promise<Worker> {
    const worker = new Worker(new URL('./thread-worker.ts', import.meta.url), { resourceLimits });
    await once(worker, 'message');
    // What ends while it waits is simply not there for the next task.
    return worker.on('error', () => undefined).on('exit', () => idle.delete(worker));
  }

  return {
    async parse(raw, options) {
      const bytes = Uint8Array.from(raw);
      const parsing = await run<Parsing>({ kind: 'parse', raw: bytes, options }, [bytes.buffer]);
      return parsing === 'stopped' ? { unreadable: 'tookTooLong' } : parsing;
    },
    async sanitise(html, pictures) {
      const safe = await run<SafeHtml | null>({ kind: 'sanitise', html, pictures });
      return safe === 'stopped' ? null : safe;
    },
  };
}

// A mail of 50 MiB needs some hundreds; what needs more is a bomb, and ends its thread and not the process.
const resourceLimits = { maxOldGenerationSizeMb: 1_024 };

/** Longest wait for a thread, as a multiple of the processor time that it may use. */
const starvedFactor = 6;

/** One task and its answer, for which the process is held. `millisecondsMax` is processor time. */
function ask<Answer>(
  worker: Worker,
  { task, moved }: { task: Task; moved: ArrayBuffer[] },
  millisecondsMax: number,
): Promise<Answer | 'stopped'> {
  return new Promise((resolve, reject) => {
    // It may end before anybody asks.
    const before = worker.cpuUsage().catch(() => undefined);
    let timer = setTimeout(stopIfUsed, millisecondsMax);
    const cap = setTimeout(stop, millisecondsMax * starvedFactor);
    function stop(): void {
      stopListening();
      void worker.terminate().then(() => resolve('stopped'));
    }
    /** On a busy machine a thread waits for a processor; only the time that it had counts. */
    async function stopIfUsed(): Promise<void> {
      const used = await before.then((start) => worker.cpuUsage(start)).catch(() => null);
      if (hasEnded) return;
      const left = used === null ? 0 : millisecondsMax - (used.user + used.system) / 1_000;
      if (left <= 0) stop();
      else timer = setTimeout(stopIfUsed, Math.max(left, 100));
    }
    let hasEnded = false;
    const onAnswer = (answer: Answer) => {
      stopListening();
      resolve(answer);
    };
    const onError = (error: Error) => {
      stopListening();
      if (isOutOfMemory(error)) resolve('stopped');
      else reject(error);
    };
    function stopListening(): void {
      hasEnded = true;
      clearTimeout(timer);
      clearTimeout(cap);
      worker.off('message', onAnswer).off('error', onError).unref();
    }
    worker.on('message', onAnswer).on('error', onError).ref();
    worker.postMessage(task, moved);
  });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
