import type { Log } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { StaffSignal } from '#domain/notifications/staff-news.ts';
import { isStaff, may } from '#domain/ticket/rights.ts';
import { streamsMax } from '#http/limits.ts';
import type { HttpParts } from '#http/parts.ts';
import { isUnreachable } from '#store/database/temporary-failure.ts';
import { readHintedTickets } from '#store/ticket/tickets.ts';

/** Merges hints: a contact that changes a ticket three times sends one hint. */
const mergeMilliseconds = 50;
/** Shorter than the half minute after which proxies close idle connections, and short enough to end lost access. */
const heartbeatMilliseconds = 5_000;
/** The reader is verified before each hint, but at most once per second, because many hints come at once. */
const knownMilliseconds = 1_000;
/** Delay before a retry when the database did not answer. */
const againMilliseconds = 1_000;

/** While the database is unreachable nothing is sent. A stream that cannot be verified for longer than this is closed. */
const unknownMillisecondsMax = 30_000;
/** A client that does not read this many events is treated as gone; it catches up after a reconnect. */
const waitingMax = 200;

/** An open stream's reader, and how to verify them again. */
interface HintReader {
  actor: Actor;
  /** Runs before hints and at each heartbeat, so that a sign-out or role change takes effect at once (attack 29). */
  authenticate(): Promise<Actor | null>;
}

interface HintStream {
  body: ReadableStream<Uint8Array>;
  /** The last verified reader. */
  actor(): Actor;
  /** True while the database cannot verify the reader. */
  isUnknown(): boolean;
  /**
   * Re-verifies the session unless it was checked within `milliseconds`; true if the reader may get events. Closes the stream
   * when the session is no longer valid, or cannot be verified for too long.
   */
  isReaders(milliseconds: number): Promise<boolean>;
  send(text: string): void;
  end(): void;
}

export interface HintStreams {
  /** A stream of server-sent events; null if the reader or the process has too many. */
  open(reader: HintReader): ReadableStream<Uint8Array> | null;
  close(): void;
}

/** Tells each reader which of their visible tickets changed, without details. */
export function openHintStreams({ world, hints, log }: HttpParts): HintStreams {
  const streams = new Set<HintStream>();
  const changed = new Set<string>();
  let merging: NodeJS.Timeout | undefined;
  const unsubscribe = hints.subscribe(({ ticketId }) => {
    if (streams.size > 0) tellSoon([ticketId], mergeMilliseconds);
  });
  const unsubscribeStaff = hints.onStaffSignal((signal) => void tellStaff(signal));
  const heartbeat = setInterval(() => void beat(streams), heartbeatMilliseconds);
  heartbeat.unref();

  function tellSoon(ids: string[], milliseconds: number): void {
    for (const id of ids) changed.add(id);
    merging ??= setTimeout(() => void tell(), milliseconds);
  }

  async function tell(): Promise<void> {
    merging = undefined;
    const ids = [...changed];
    changed.clear();
    try {
      const tickets = await readHintedTickets(world.db, ids);
      const readers = [...streams].filter(({ actor }) => tickets.some((ticket) => may(actor(), 'read', ticket)));
      const known = await Promise.all(readers.map((stream) => stream.isReaders(knownMilliseconds)));
      for (const stream of readers.filter((_, nth) => known[nth]))
        for (const ticket of tickets)
          if (may(stream.actor(), 'read', ticket))
            stream.send(`data: ${JSON.stringify({ ticket: ticket.number })}\n\n`);
      // Readers who already got the hint get it twice, which is harmless.
      if (readers.some(({ isUnknown }) => isUnknown())) tellSoon(ids, againMilliseconds);
    } catch (error) {
      log.warn({ error }, 'Change events could not be sent.');
      if (isUnreachable(error) && streams.size > 0) tellSoon(ids, againMilliseconds);
    }
  }

  /** Dropped if the database does not answer: a viewer or a ringing phone is soon signalled again, or over. */
  async function tellStaff(signal: StaffSignal): Promise<void> {
    try {
      const [ticket] = signal.ticketId === null ? [null] : await readHintedTickets(world.db, [signal.ticketId]);
      const hears = ({ actor }: HintStream) => ticket !== undefined && isFor(signal, actor(), ticket);
      const readers = [...streams].filter(hears);
      const known = await Promise.all(readers.map((stream) => stream.isReaders(knownMilliseconds)));
      const text = `event: ${signal.kind}\ndata: ${JSON.stringify(ticket ? { ticket: ticket.number } : {})}\n\n`;
      for (const stream of readers.filter((_, nth) => known[nth])) if (hears(stream)) stream.send(text);
    } catch (error) {
      log.warn({ error }, 'Staff events could not be sent.');
    }
  }

  function open(reader: HintReader): ReadableStream<Uint8Array> | null {
    const own = [...streams].filter(({ actor }) => actor().personId === reader.actor.personId);
    if (own.length >= streamsMax.each || streams.size >= streamsMax.all) return null;
    const stream = openHintStream(reader, log, (gone) => void streams.delete(gone));
    streams.add(stream);
    stream.send('retry: 2000\n: hints follow\n\n');
    return stream.body;
  }

  function close(): void {
    unsubscribe();
    unsubscribeStaff();
    for (const stream of streams) stream.end();
    clearTimeout(merging);
    clearInterval(heartbeat);
  }

  return { open, close };
}

/** One reader's server-sent events. `gone` is called once, when the stream ends or its reader disconnects. */
function openHintStream(reader: HintReader, log: Log, gone: (stream: HintStream) => void): HintStream {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  let [isOpen, actor] = [true, reader.actor];
  /** Real time of the last verification, and since when the database cannot verify. */
  let [knownAt, unknownSince] = [Date.now(), null as number | null];
  const body = new ReadableStream<Uint8Array>({
    start: (its) => {
      controller = its;
    },
    cancel: leave,
  });
  const stream: HintStream = { body, actor: () => actor, isUnknown, isReaders, send, end };
  return stream;

  function isUnknown(): boolean {
    return isOpen && unknownSince !== null;
  }

  async function isReaders(milliseconds: number): Promise<boolean> {
    if (unknownSince === null && Date.now() - knownAt < milliseconds) return isOpen;
    try {
      const found = await reader.authenticate();
      if (found === null) end();
      else [actor, knownAt, unknownSince] = [found, Date.now(), null];
      return isOpen;
    } catch (error) {
      unknownSince ??= Date.now();
      if (isUnreachable(error) && Date.now() - unknownSince <= unknownMillisecondsMax) return false;
      log.warn({ error }, 'An event stream was closed, because its session cannot be verified.');
      end();
      return false;
    }
  }

  function send(text: string): void {
    if (!isOpen) return;
    if ((controller.desiredSize ?? 0) < -waitingMax) end();
    else controller.enqueue(encoder.encode(text));
  }

  function end(): void {
    if (!isOpen) return;
    leave();
    controller.close();
  }

  function leave(): void {
    isOpen = false;
    gone(stream);
  }
}

const encoder = new TextEncoder();

type Hinted = Awaited<ReturnType<typeof readHintedTickets>>[number];

function isFor({ deskId, personIds }: StaffSignal, actor: Actor, ticket: Hinted | null): boolean {
  if (!isStaff(actor) || !actor.deskIds.includes(deskId)) return false;
  if (personIds && !personIds.includes(actor.personId)) return false;
  return ticket === null || may(actor, 'read', ticket);
}

async function beat(streams: ReadonlySet<HintStream>): Promise<void> {
  const asked = [...streams].map(async (stream) => {
    if (await stream.isReaders(0)) stream.send(': still here\n\n');
  });
  await Promise.all(asked);
}
