import type { Log } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { StaffSignal } from '#domain/notifications/staff-news.ts';
import { knowsWork } from '#domain/ticket/projection.ts';
import { isStaff, may } from '#domain/ticket/rights.ts';
import type { Credentials } from '#http/authenticate.ts';
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

/** An open stream's reader, and how they are verified again. */
interface HintReader {
  actor: Actor;
  credentials: Credentials;
}

/**
 * Returns the actor of each reader, or null for a reader who is nobody any more. Runs before hints and at each heartbeat, for all
 * streams at once, so that a sign-out or role change takes effect at once (attack 29).
 */
type Authenticate = (readers: Credentials[]) => Promise<(Actor | null)[]>;

interface HintStream {
  body: ReadableStream<Uint8Array>;
  credentials: Credentials;
  /** The last verified reader. */
  actor(): Actor;
  /** True if the reader was verified within `milliseconds`. */
  isVerified(milliseconds: number): boolean;
  /** True while the database cannot verify the reader. */
  isUnknown(): boolean;
  /** True if the reader may get events. */
  isReaders(): boolean;
  /** Saves who the reader is now; null closes the stream. */
  verified(actor: Actor | null): void;
  /** Notes that the reader could not be verified. Closes the stream when that lasts too long. */
  doubted(error: unknown): void;
  send(text: string): void;
  end(): void;
}

export interface HintStreams {
  /** A stream of server-sent events; null if the reader or the process has too many. */
  open(reader: HintReader): ReadableStream<Uint8Array> | null;
  close(): void;
}

/** Tells each reader which of their tickets changed in what they may know of it (R40), without details. */
export function openHintStreams({ world, hints, log }: HttpParts, authenticate: Authenticate): HintStreams {
  const streams = new Set<HintStream>();
  /** The tickets that changed, and whether only their desk can see how. */
  const changed = new Map<string, { isWork: boolean }>();
  let merging: NodeJS.Timeout | undefined;
  const unsubscribe = hints.subscribe(({ ticketId, isWork = false }) => {
    if (streams.size > 0) tellSoon([[ticketId, { isWork }]], mergeMilliseconds);
  });
  const unsubscribeStaff = hints.onStaffSignal((signal) => void tellStaff(signal));
  const heartbeat = setInterval(() => void beat(streams, authenticate), heartbeatMilliseconds);
  heartbeat.unref();

  function tellSoon(changes: Iterable<[string, { isWork: boolean }]>, milliseconds: number): void {
    for (const [id, { isWork }] of changes) changed.set(id, { isWork: isWork && (changed.get(id)?.isWork ?? true) });
    merging ??= setTimeout(() => void tell(), milliseconds);
  }

  async function tell(): Promise<void> {
    merging = undefined;
    const changes = new Map(changed);
    changed.clear();
    try {
      const tickets = await readHintedTickets(world.db, [...changes.keys()]);
      const hears = ({ actor }: HintStream, ticket: Hinted) =>
        changes.get(ticket.id)!.isWork ? knowsWork(actor(), ticket) : may(actor(), 'read', ticket);
      const readers = [...streams].filter((stream) => tickets.some((ticket) => hears(stream, ticket)));
      for (const stream of await verify(readers, knownMilliseconds, authenticate))
        for (const ticket of tickets)
          if (hears(stream, ticket)) stream.send(`data: ${JSON.stringify({ ticket: ticket.number })}\n\n`);
      // Readers who already got the hint get it twice, which is harmless.
      if (readers.some(({ isUnknown }) => isUnknown())) tellSoon(changes, againMilliseconds);
    } catch (error) {
      log.warn({ error }, 'Change events could not be sent.');
      if (isUnreachable(error) && streams.size > 0) tellSoon(changes, againMilliseconds);
    }
  }

  /** Dropped if the database does not answer: a viewer or a ringing phone is soon signalled again, or over. */
  async function tellStaff(signal: StaffSignal): Promise<void> {
    try {
      const [ticket] = signal.ticketId === null ? [null] : await readHintedTickets(world.db, [signal.ticketId]);
      const hears = ({ actor }: HintStream) => ticket !== undefined && isFor(signal, actor(), ticket);
      const text = `event: ${signal.kind}\ndata: ${JSON.stringify(ticket ? { ticket: ticket.number } : {})}\n\n`;
      for (const stream of await verify([...streams].filter(hears), knownMilliseconds, authenticate))
        if (hears(stream)) stream.send(text);
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
  const stream: HintStream = {
    body,
    credentials: reader.credentials,
    actor: () => actor,
    isVerified: (milliseconds) => unknownSince === null && Date.now() - knownAt < milliseconds,
    isUnknown: () => isOpen && unknownSince !== null,
    isReaders: () => isOpen && unknownSince === null,
    verified,
    doubted,
    send,
    end,
  };
  return stream;

  function verified(found: Actor | null): void {
    if (found === null) end();
    else [actor, knownAt, unknownSince] = [found, Date.now(), null];
  }

  function doubted(error: unknown): void {
    unknownSince ??= Date.now();
    if (isUnreachable(error) && Date.now() - unknownSince <= unknownMillisecondsMax) return;
    log.warn({ error }, 'An event stream was closed, because its session cannot be verified.');
    end();
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
  return ticket === null || knowsWork(actor, ticket);
}

async function beat(streams: ReadonlySet<HintStream>, authenticate: Authenticate): Promise<void> {
  for (const stream of await verify([...streams], 0, authenticate)) stream.send(': still here\n\n');
}

/** Verifies, in one round, those readers that were not verified within `milliseconds`. Returns those that may get events. */
async function verify(asked: HintStream[], milliseconds: number, authenticate: Authenticate): Promise<HintStream[]> {
  const unverified = asked.filter((stream) => !stream.isVerified(milliseconds));
  try {
    const found = await authenticate(unverified.map(({ credentials }) => credentials));
    for (const [nth, stream] of unverified.entries()) stream.verified(found[nth]!);
  } catch (error) {
    for (const stream of unverified) stream.doubted(error);
  }
  return asked.filter((stream) => stream.isReaders());
}
