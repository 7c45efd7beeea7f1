import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SafeHtml } from '#mail/read/html/sanitise.ts';
import type { ParseOptions, Parsing } from '#mail/read/message/message.ts';

/** A task on a mail that may be slow. */
export type Task =
  | { kind: 'parse'; raw: Uint8Array; options: ParseOptions }
  | { kind: 'sanitise'; html: string; pictures: Record<string, string> };

interface Threads {
  /** Parses a mail in a thread; unreadable if it takes too long. */
  parse(raw: Uint8Array, options: ParseOptions): Promise<Parsing>;
  /** Sanitises HTML in a thread; null if it is too large or takes too long. */
  sanitise(html: string, pictures: Record<string, string>): Promise<SafeHtml | null>;
}

interface Limits {
  /** Maximum number of threads. More tasks queue, and their time starts when they get a thread. */
  threadsMax: number;
  /** CPU time after which the thread is stopped. */
  millisecondsMax: number;
}

/**
 * A pool of threads for mails. Each starts on demand, waits for the next task without keeping the process alive, and ends with
 * the process. The next task replaces a stopped thread.
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
      // The next queued task takes over this slot.
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

  /** Waits until the worker is ready, so that startup does not count as task time. */
  async function startWorker(): Promise<Worker> {
    const worker = new Worker(new URL('./thread-worker.ts', import.meta.url), { resourceLimits });
    await once(worker, 'message');
    // A worker that ends while idle is dropped from the pool.
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

// A 50 MiB mail needs a few hundred. A bomb needs more, and ends its thread instead of the process.
const resourceLimits = { maxOldGenerationSizeMb: 1_024 };

/** Longest wait for a thread, as a multiple of its CPU time limit. */
const starvedFactor = 6;

/** Runs one task and keeps the process alive until the answer. `millisecondsMax` is CPU time. */
function ask<Answer>(
  worker: Worker,
  { task, moved }: { task: Task; moved: ArrayBuffer[] },
  millisecondsMax: number,
): Promise<Answer | 'stopped'> {
  return new Promise((resolve, reject) => {
    // The worker may end before this answers.
    const before = worker.cpuUsage().catch(() => undefined);
    let timer = setTimeout(stopIfUsed, millisecondsMax);
    const cap = setTimeout(stop, millisecondsMax * starvedFactor);
    function stop(): void {
      stopListening();
      void worker.terminate().then(() => resolve('stopped'));
    }
    /** On a busy machine a thread waits for a CPU; only its own CPU time counts. */
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
