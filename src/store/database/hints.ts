import { sql } from 'kysely';
import type pg from 'pg';
import { type StaffSignal, staffSignalKinds } from '#domain/notifications/staff-news.ts';
import { connectionLimits, type Handle } from '#store/database/database.ts';
import { newClient } from '#store/database/servers.ts';

/** A live hint: a ticket changed. It does not say how. */
export interface Hint {
  ticketId: string;
  deskId: string;
  /** Only its desk can see what changed, so nobody else is told (R40). */
  isWork?: boolean;
}

/** A job in the queue `name`; without a delay, it can be fetched now. */
interface QueuedJob {
  name: string;
  startAfterSeconds?: number;
}

export interface HintLine {
  /** Called after a commit; hints close together are sent as one. */
  ticketChanged(hint: Hint): void;
  subscribe(listener: (hint: Hint) => void): () => void;
  /** Sends staff of a desk, in every process, a signal that is not a ticket change. */
  tellStaff(signal: StaffSignal): void;
  onStaffSignal(listener: (signal: StaffSignal) => void): () => void;
  /** A counter that changes after each ticket change at these desks in this or another process, and after a lost connection. */
  revision(deskIds: readonly string[]): number;
  /** Tells every process that public content has changed. */
  publicChanged(): void;
  /** Calls the listener when public content changed in any process, and after a lost connection. */
  onPublicChanged(listener: () => void): void;
  /** Called after a commit that queued jobs. Hints of a fifth of a second are merged, so that workers fetch batches. */
  jobsQueued(jobs: readonly QueuedJob[]): void;
  /** Calls the listener once a job of the queue can be fetched, queued by any process. */
  onJobsQueued(listener: (queue: string) => void): void;
  close(): Promise<void>;
}

const channel = 'belfry_hints';
/** Payload of a notification that is not about a ticket. */
const publicWord = 'public';
/** Prefix of a notification for staff. */
const staffWord = 'staff ';
/** Prefix of a notification for workers. */
const jobsWord = 'jobs ';
/** Hints within this time are merged: a burst of changes is one notification. */
const mergeMilliseconds = 50;
const mergeJobsMilliseconds = 200;
/** PostgreSQL limits a notification to 8,000 bytes; a pair of ids takes 75. */
const hintsAtOnce = 80;

const reconnectMilliseconds = 1_000;
/** A stopped server keeps its connections and says nothing, and one that became read-only has another beside it. */
const lookMilliseconds = 10_000;
/** Its statements touch no table. */
const answerMilliseconds = 5_000;

/**
 * Carries hints between all processes on one database by LISTEN and NOTIFY. Its own connection keeps NOTIFY out of transactions.
 * Reconnects by itself; listeners fetch again after a gap.
 */
export function openHintLine(url: string, onError: (error: Error) => void): HintLine {
  const listeners = new Set<(hint: Hint) => void>();
  const publicListeners = new Set<() => void>();
  const staffListeners = new Set<(signal: StaffSignal) => void>();
  let pending = new Map<string, Hint>();
  let flushing: NodeJS.Timeout | undefined;
  const changes = countChanges();
  const jobHints = openJobHints((text) => tell(jobsWord + text));
  const line = openNotificationLine({ url, channel }, { hear, opened: () => hear(publicWord), onError });

  function hear(payload: string): void {
    if (payload.startsWith(jobsWord)) {
      jobHints.hear(payload.slice(jobsWord.length));
      return;
    }
    if (payload.startsWith(staffWord) || payload === publicWord) changes.noteEverywhere();
    if (payload === publicWord) for (const listener of publicListeners) listener();
    else if (payload.startsWith(staffWord)) hearSignal(payload.slice(staffWord.length));
    else for (const hint of hintsIn(payload)) hearHint(hint);
  }

  function hearHint(hint: Hint): void {
    changes.noteAt(hint.deskId);
    for (const listener of listeners) listener(hint);
  }

  function hearSignal(text: string): void {
    const signal = readSignal(text);
    if (signal !== null) for (const listener of staffListeners) listener(signal);
  }

  function flush(): void {
    flushing = undefined;
    const pairs = [...pending.values()].map(wordOfHint);
    pending = new Map();
    while (pairs.length > 0) tell(pairs.splice(0, hintsAtOnce).join(' '));
  }

  /** Without a connection, listeners in this process are still called. */
  function tell(payload: string): void {
    if (!line.notify(payload)) hear(payload);
  }

  return {
    ticketChanged(hint) {
      changes.noteAt(hint.deskId);
      pending.set(hint.ticketId, merged(hint, pending.get(hint.ticketId)));
      flushing ??= setTimeout(flush, mergeMilliseconds);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tellStaff: (signal) => tell(staffWord + JSON.stringify(signal)),
    onStaffSignal(listener) {
      staffListeners.add(listener);
      return () => staffListeners.delete(listener);
    },
    revision: changes.revision,
    publicChanged: () => tell(publicWord),
    onPublicChanged: (listener) => void publicListeners.add(listener),
    jobsQueued: jobHints.queued,
    onJobsQueued: jobHints.listen,
    async close() {
      clearTimeout(flushing);
      jobHints.close();
      await line.close();
    },
  };
}

/** Counts the changes at each desk, and those that concern every desk. */
function countChanges() {
  const byDesk = new Map<string, number>();
  let everywhere = 0;
  return {
    noteAt: (deskId: string) => void byDesk.set(deskId, (byDesk.get(deskId) ?? 0) + 1),
    noteEverywhere: () => void everywhere++,
    revision: (deskIds: readonly string[]) => deskIds.reduce((sum, id) => sum + (byDesk.get(id) ?? 0), everywhere),
  };
}

/** The part of the line that wakes workers; `tell` sends what `hear` reads: `send-mail=0 send-pending=10`. */
function openJobHints(tell: (text: string) => void) {
  const pending = new Set<string>();
  const listeners = new Set<(queue: string) => void>();
  let flushing: NodeJS.Timeout | undefined;

  function flush(): void {
    flushing = undefined;
    tell([...pending].join(' '));
    pending.clear();
  }

  function wake(queue: string): void {
    for (const listener of listeners) listener(queue);
  }

  return {
    queued(jobs: readonly QueuedJob[]) {
      for (const job of jobs) pending.add(wordOf(job));
      flushing ??= setTimeout(flush, mergeJobsMilliseconds);
    },
    listen: (listener: (queue: string) => void) => void listeners.add(listener),
    hear(text: string) {
      if (listeners.size === 0) return;
      for (const [queue = '', seconds] of text.split(' ').map((job) => job.split('=')))
        setTimeout(wake, Number(seconds) * 1000, queue).unref();
    },
    close: () => clearTimeout(flushing),
  };
}

/** A connection only for LISTEN and NOTIFY on one channel, which reconnects by itself. */
interface NotificationLine {
  /** Notifies every process; false without a connection. */
  notify(payload: string): boolean;
  close(): Promise<void>;
}

/**
 * Opens a line on `channel`. Calls `hear` with each payload, and `opened` after each connect, since notifications may have been
 * missed.
 */
function openNotificationLine(
  { url, channel }: { url: string; channel: string },
  { hear, opened, onError }: { hear(payload: string): void; opened(): void; onError(error: Error): void },
): NotificationLine {
  let reconnecting: NodeJS.Timeout | undefined;
  let client: pg.Client | undefined;
  let closed = false;

  async function connect(): Promise<void> {
    reconnecting = undefined;
    const next = newClient(url, { ...connectionLimits(answerMilliseconds), pipeline: true });
    next.on('error', onError);
    next.on('end', connectAgain);
    next.on('notification', ({ payload }) => hear(payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      client = next;
      opened();
    } catch (error) {
      onError(error as Error);
      connectAgain();
    }
  }

  function connectAgain(): void {
    client = undefined;
    if (!closed) reconnecting ??= setTimeout(() => void connect(), reconnectMilliseconds).unref();
  }

  /** Leaves a server that does not answer or takes no changes. */
  async function look(): Promise<void> {
    const looked = client;
    const answer = await looked?.query(`select current_setting('transaction_read_only')::boolean as "isReadOnly"`);
    if (answer?.rows[0].isReadOnly) await looked?.end();
  }

  void connect();
  const looking = setInterval(() => void look().catch(onError), lookMilliseconds).unref();
  return {
    notify(payload) {
      client?.query('select pg_notify($1, $2)', [channel, payload]).catch(onError);
      return client !== undefined;
    },
    async close() {
      closed = true;
      clearTimeout(reconnecting);
      clearInterval(looking);
      await client?.end();
    },
  };
}

/** Both hints of one ticket: everyone is told if either change is public. */
function merged(hint: Hint, other: Hint | undefined): Hint {
  return { ...hint, isWork: hint.isWork === true && (other?.isWork ?? true) };
}

/** Marks a hint for the desk alone. */
const workMark = 'w';

function wordOfHint({ ticketId, deskId, isWork }: Hint): string {
  return isWork ? `${ticketId}/${deskId}/${workMark}` : `${ticketId}/${deskId}`;
}

function hintsIn(payload: string): Hint[] {
  return payload.split(' ').flatMap((pair) => {
    const [ticketId, deskId, mark] = pair.split('/');
    return ticketId && deskId ? [{ ticketId, deskId, isWork: mark === workMark }] : [];
  });
}

/** Null for a signal of another program version. */
function readSignal(text: string): StaffSignal | null {
  const signal = JSON.parse(text) as StaffSignal;
  return staffSignalKinds.includes(signal.kind) ? signal : null;
}

function wordOf({ name, startAfterSeconds = 0 }: QueuedJob): string {
  return `${name}=${startAfterSeconds}`;
}

/** Sends the same notification from a process without a hint line, such as a command. */
export async function tellPublicChanged(db: Handle): Promise<void> {
  await notifyOnce(db, publicWord);
}

/** The same for queued jobs. */
export async function tellJobsQueued(db: Handle, jobs: readonly QueuedJob[]): Promise<void> {
  await notifyOnce(db, jobsWord + [...new Set(jobs.map(wordOf))].join(' '));
}

async function notifyOnce(db: Handle, payload: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${payload})`.execute(db);
}
