import type { Actor } from '#domain/actor.ts';
import { may } from '#domain/ticket/rights.ts';
import { streamsMax } from '#http/limits.ts';
import type { HttpParts } from '#http/parts.ts';
import { readHintedTickets } from '#store/tickets.ts';
import { isUnreachable } from '#store/unreachable.ts';

/** Hints of one moment go out together: a contact that changes a ticket thrice is one hint. */
const mergeMilliseconds = 50;
/** Shorter than the half minute after which proxies close what is silent, and short for who has just lost access. */
const heartbeatMilliseconds = 5_000;
/** Before a hint goes out its reader is asked for again, each second at most: many hints come at once. */
const knownMilliseconds = 1_000;
/** While the database cannot be reached nothing is sent; a stream whose reader is unknown for longer ends. */
const unknownMillisecondsMax = 30_000;
/** Until the database is asked again for what could not be told. */
const againMilliseconds = 1_000;
/** A reader who takes nothing for so many hints is gone; it reads again after a reconnect. */
const waitingMax = 200;

/** One open stream: whose it is, and how to ask again whether it still may be. */
export interface HintReader {
  actor: Actor;
  /** Asked before hints and at each heartbeat, so that a sign-out or another role counts at once (attack 29). */
  authenticate(): Promise<Actor | null>;
}

export interface HintStreams {
  /** A stream of server-sent events; null when its reader, or the process, has too many. */
  open(reader: HintReader): ReadableStream<Uint8Array> | null;
  close(): void;
}

interface Stream extends HintReader {
  controller: ReadableStreamDefaultController<Uint8Array>;
  /** When the reader was known last, in real time. */
  knownAt: number;
  /** Since when the database does not say who the reader is; null while it does. */
  unknownSince: number | null;
}

/** Tells each reader which of the tickets that they may see have changed, and nothing about them. */
export function openHintStreams({ world, hints, log }: HttpParts): HintStreams {
  const streams = new Set<Stream>();
  const changed = new Set<string>();
  let merging: NodeJS.Timeout | undefined;
  let closed = false;
  const unsubscribe = hints.subscribe(({ ticketId }) => {
    if (streams.size === 0) return;
    changed.add(ticketId);
    merging ??= setTimeout(() => void tell(), mergeMilliseconds);
  });
  const heartbeat = setInterval(() => void beat(), heartbeatMilliseconds);
  heartbeat.unref();

  async function tell(): Promise<void> {
    merging = undefined;
    const ids = [...changed];
    changed.clear();
    try {
      const tickets = await readHintedTickets(world.db, ids);
      const readers = [...streams].filter(({ actor }) => tickets.some((ticket) => may(actor, 'read', ticket)));
      const known = await Promise.all(readers.map((one) => askFor(one, knownMilliseconds)));
      for (const stream of readers.filter((_, nth) => known[nth]))
        for (const ticket of tickets)
          if (may(stream.actor, 'read', ticket)) send(stream, `data: ${JSON.stringify({ ticket: ticket.number })}\n\n`);
      // Who has heard it hears it twice, which changes nothing.
      if (readers.some((one, nth) => !known[nth] && streams.has(one))) tellAgain(ids);
    } catch (error) {
      if (isUnreachable(error)) return tellAgain(ids);
      log.warn({ error }, 'Hints could not be sent.');
    }
  }

  /** What nobody could be told is told once the database answers. */
  function tellAgain(ids: string[]): void {
    if (closed) return;
    for (const id of ids) changed.add(id);
    merging ??= setTimeout(() => void tell(), againMilliseconds);
  }

  async function beat(): Promise<void> {
    for (const stream of streams)
      if (isUnknownTooLong(stream)) end(stream);
      else if (await askFor(stream, 0)) send(stream, ': still here\n\n');
      // The others would wait for the same database.
      else if (stream.unknownSince !== null) break;
  }

  /** Whether a stream may be sent something now. It ends when its reader is none any more, or when nobody can say so. */
  async function askFor(stream: Stream, milliseconds: number): Promise<boolean> {
    if (stream.unknownSince === null && Date.now() - stream.knownAt < milliseconds) return true;
    try {
      const actor = await stream.authenticate();
      if (actor === null) return end(stream);
      Object.assign(stream, { actor, knownAt: Date.now(), unknownSince: null });
      return true;
    } catch (error) {
      stream.unknownSince ??= Date.now();
      if (isUnreachable(error)) return false;
      log.warn({ error }, 'A stream of hints ends, since nobody can say whose it is.');
      return end(stream);
    }
  }

  function send(stream: Stream, text: string): void {
    if (!streams.has(stream)) return;
    if ((stream.controller.desiredSize ?? 0) < -waitingMax) end(stream);
    else stream.controller.enqueue(encoder.encode(text));
  }

  function end(stream: Stream): false {
    if (streams.delete(stream)) stream.controller.close();
    return false;
  }

  function open(reader: HintReader): ReadableStream<Uint8Array> | null {
    const own = [...streams].filter(({ actor }) => actor.personId === reader.actor.personId);
    if (own.length >= streamsMax.each || streams.size >= streamsMax.all) return null;
    let stream: Stream;
    return new ReadableStream({
      start(controller) {
        stream = { ...reader, controller, knownAt: Date.now(), unknownSince: null };
        streams.add(stream);
        send(stream, 'retry: 2000\n: hints follow\n\n');
      },
      cancel: () => void streams.delete(stream),
    });
  }

  function close(): void {
    closed = true;
    unsubscribe();
    clearTimeout(merging);
    clearInterval(heartbeat);
    for (const stream of streams) end(stream);
  }

  return { open, close };
}

function isUnknownTooLong({ unknownSince }: Stream): boolean {
  return unknownSince !== null && Date.now() - unknownSince > unknownMillisecondsMax;
}

const encoder = new TextEncoder();
