import { sql } from 'kysely';
import { type StaffSignal, staffSignalKinds } from '#domain/notifications/staff-signal.ts';
import type { Handle } from '#store/database/database.ts';
import { openNotificationLine } from '#store/database/notification-line.ts';

/** What a live hint says: that a ticket changed, and nothing of how. */
export interface Hint {
  ticketId: string;
  deskId: string;
}

export interface HintLine {
  /** Told after a commit; hints of the same moment go out together. */
  ticketChanged(hint: Hint): void;
  subscribe(listener: (hint: Hint) => void): () => void;
  /** Tells the staff of a desk, in every process, what is no change of a ticket. */
  tellStaff(signal: StaffSignal): void;
  onStaffSignal(listener: (signal: StaffSignal) => void): () => void;
  /** Another number after each change of a ticket that this process made or heard of, and after a gap in which it heard nothing. */
  revision(): number;
  /** Tells every process that what the public sees has changed. */
  publicChanged(): void;
  /** Calls the listener when any process says so, and after a gap in which it may have been missed. */
  onPublicChanged(listener: () => void): void;
  close(): Promise<void>;
}

const channel = 'belfry_hints';
/** What a notification says that is about no ticket. */
const publicWord = 'public';
/** What begins a notification that is for staff. */
const staffWord = 'staff ';
/** Hints are merged for so long: a burst of changes is one notification. */
const mergeMilliseconds = 50;
/** PostgreSQL takes 8,000 bytes in a notification; a pair of ids has 73. */
const hintsAtOnce = 80;

/**
 * Carries hints between all processes on one database by LISTEN and NOTIFY, on a connection of its own, so that no
 * transaction notifies. It reconnects by itself; who listens fetches again after a gap.
 */
export function openHintLine(url: string, onTrouble: (error: Error) => void): HintLine {
  const listeners = new Set<(hint: Hint) => void>();
  const publicListeners = new Set<() => void>();
  const staffListeners = new Set<(signal: StaffSignal) => void>();
  let pending = new Map<string, string>();
  let flushing: NodeJS.Timeout | undefined;
  let revision = 0;
  const line = openNotificationLine({ url, channel }, { hear, opened: () => hear(publicWord), onTrouble });

  function hear(payload: string): void {
    revision++;
    if (payload === publicWord) for (const listener of publicListeners) listener();
    else if (payload.startsWith(staffWord)) hearSignal(payload.slice(staffWord.length));
    else for (const hint of hintsIn(payload)) for (const listener of listeners) listener(hint);
  }

  function hearSignal(text: string): void {
    const signal = readSignal(text);
    if (signal !== null) for (const listener of staffListeners) listener(signal);
  }

  function flush(): void {
    flushing = undefined;
    const pairs = [...pending].map(([ticketId, deskId]) => `${ticketId}/${deskId}`);
    pending = new Map();
    while (pairs.length > 0) tell(pairs.splice(0, hintsAtOnce).join(' '));
  }

  /** Without a connection those in this process are told all the same. */
  function tell(payload: string): void {
    if (!line.notify(payload)) hear(payload);
  }

  return {
    ticketChanged({ ticketId, deskId }) {
      revision++;
      pending.set(ticketId, deskId);
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
    revision: () => revision,
    publicChanged: () => tell(publicWord),
    onPublicChanged: (listener) => void publicListeners.add(listener),
    async close() {
      clearTimeout(flushing);
      await line.close();
    },
  };
}

function hintsIn(payload: string): Hint[] {
  return payload.split(' ').flatMap((pair) => {
    const [ticketId, deskId] = pair.split('/');
    return ticketId && deskId ? [{ ticketId, deskId }] : [];
  });
}

/** Null for what another version of the program says. */
function readSignal(text: string): StaffSignal | null {
  const signal = JSON.parse(text) as StaffSignal;
  return staffSignalKinds.includes(signal.kind) ? signal : null;
}

/** Says the same from a process that holds no line: a command that changes what the public sees. */
export async function tellPublicChanged(db: Handle): Promise<void> {
  await sql`select pg_notify(${channel}, ${publicWord})`.execute(db);
}
