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
  /** Maximum number of threads in each of the two lanes. More tasks queue, and their time starts when they get a thread. */
  threadsMax: number;
  /** CPU time after which a task is stopped for good. */
  millisecondsMax: number;
  /** CPU time after which a task of the prompt lane starts again in the long lane. */
  promptMilliseconds: number;
  /** Larger tasks go to the long lane at once. */
  promptBytesMax: number;
}

/**
 * Two lanes of threads for mails, so that long tasks never hold all threads: the prompt lane gives each task little time, the
 * shortest first, and the long lane takes what does not finish there.
 */
export function openThreads(limits: Limits): Threads {
  const { threadsMax, millisecondsMax, promptMilliseconds, promptBytesMax } = limits;
  const prompt = openLane({ threadsMax, millisecondsMax: Math.min(promptMilliseconds, millisecondsMax) });
  const long = openLane({ threadsMax, millisecondsMax });

  async function run<Answer>(task: Task, size: number): Promise<Answer | 'stopped'> {
    if (size > promptBytesMax) return long.run(task, size);
    const answer = await prompt.run<Answer>(task, size);
    return answer === 'stopped' ? long.run(task, size) : answer;
  }

  return {
    async parse(raw, options) {
      const parsing = await run<Parsing>({ kind: 'parse', raw, options }, raw.length);
      return parsing === 'stopped' ? { unreadable: 'tookTooLong' } : parsing;
    },
    async sanitise(html, pictures) {
      // A person waits for the page, so no mail goes first.
      const safe = await run<SafeHtml | null>({ kind: 'sanitise', html, pictures }, 0);
      return safe === 'stopped' ? null : safe;
    },
  };
}

interface Lane {
  run<Answer>(task: Task, size: number): Promise<Answer | 'stopped'>;
}

/**
 * Threads that start on demand, wait for the next task without keeping the process alive, and end with the process. The next task
 * replaces a stopped thread.
 */
function openLane({ threadsMax, millisecondsMax }: Pick<Limits, 'threadsMax' | 'millisecondsMax'>): Lane {
  const idle = new Set<Worker>();
  const waiting: { size: number; start: () => void }[] = [];
  let busy = 0;

  async function run<Answer>(task: Task, size: number): Promise<Answer | 'stopped'> {
    if (busy < threadsMax) busy += 1;
    else await new Promise<void>((start) => waiting.push({ size, start }));
    try {
      const worker = takeIdle() ?? (await startWorker());
      const answer = await ask<Answer>(worker, task, millisecondsMax);
      if (answer !== 'stopped') idle.add(worker);
      return answer;
    } finally {
      // The next queued task takes over this slot.
      const next = takeShortest();
      if (next) next.start();
      else busy -= 1;
    }
  }

  function takeShortest(): { start: () => void } | undefined {
    const shortest = Math.min(...waiting.map(({ size }) => size));
    const place = waiting.findIndex(({ size }) => size === shortest);
    return place === -1 ? undefined : waiting.splice(place, 1)[0];
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
    // A worker that ends while idle is dropped from the lane.
    return worker.on('error', () => undefined).on('exit', () => idle.delete(worker));
  }

  return { run };
}

// A 50 MiB mail needs a few hundred. A bomb needs more, and ends its thread instead of the process.
const resourceLimits = { maxOldGenerationSizeMb: 1_024 };

/** Longest wait for a thread, as a multiple of its CPU time limit. */
const starvedFactor = 6;

/** Runs one task and keeps the process alive until the answer. `millisecondsMax` is CPU time. */
function ask<Answer>(worker: Worker, task: Task, millisecondsMax: number): Promise<Answer | 'stopped'> {
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
    post(worker, task);
  });
}

/** Copies a mail's bytes once and moves the copy: the task may run again. */
function post(worker: Worker, task: Task): void {
  if (task.kind !== 'parse') {
    worker.postMessage(task);
    return;
  }
  const raw = Uint8Array.from(task.raw);
  worker.postMessage({ ...task, raw }, [raw.buffer]);
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
