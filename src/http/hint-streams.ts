import type { Actor } from '#domain/actor.ts';
import { may } from '#domain/ticket/rights.ts';
import { streamsMax } from '#http/limits.ts';
import type { HttpParts } from '#http/parts.ts';
import { readHintedTickets } from '#store/tickets.ts';

/** Hints of one moment go out together: a contact that changes a ticket thrice is one hint. */
const mergeMilliseconds = 50;
/** Shorter than the half minute after which proxies close what is silent, and short for who has just lost access. */
const heartbeatMilliseconds = 5_000;
/** Before a hint goes out its reader is asked for again, each second at most: many hints come at once. */
const knownMilliseconds = 1_000;
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
  /** When the reader was asked for last, in real time. */
  knownAt: number;
}

/** Tells each reader which of the tickets that they may see have changed, and nothing about them. */
export function openHintStreams({ world, hints, log }: HttpParts): HintStreams {
  const streams = new Set<Stream>();
  const changed = new Set<string>();
  let merging: NodeJS.Timeout | undefined;
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
      await Promise.all(readers.map(async (one) => (await isReader(one, knownMilliseconds)) || end(one)));
      for (const stream of readers)
        for (const ticket of tickets)
          if (may(stream.actor, 'read', ticket)) send(stream, `data: ${JSON.stringify({ ticket: ticket.number })}\n\n`);
    } catch (error) {
      log.warn({ error }, 'Hints could not be sent.');
    }
  }

  async function beat(): Promise<void> {
    for (const stream of streams) {
      if (!(await isReader(stream, 0))) end(stream);
      send(stream, ': still here\n\n');
    }
  }

  function send(stream: Stream, text: string): void {
    if (!streams.has(stream)) return;
    if ((stream.controller.desiredSize ?? 0) < -waitingMax) end(stream);
    else stream.controller.enqueue(encoder.encode(text));
  }

  function end(stream: Stream): void {
    if (streams.delete(stream)) stream.controller.close();
  }

  function open(reader: HintReader): ReadableStream<Uint8Array> | null {
    const own = [...streams].filter(({ actor }) => actor.personId === reader.actor.personId);
    if (own.length >= streamsMax.each || streams.size >= streamsMax.all) return null;
    let stream: Stream;
    return new ReadableStream({
      start(controller) {
        stream = { ...reader, controller, knownAt: Date.now() };
        streams.add(stream);
        send(stream, 'retry: 2000\n: hints follow\n\n');
      },
      cancel: () => void streams.delete(stream),
    });
  }

  function close(): void {
    unsubscribe();
    clearTimeout(merging);
    clearInterval(heartbeat);
    for (const stream of streams) end(stream);
  }

  return { open, close };
}

/** Whether the reader may still have a stream, known for so long at most. A database that does not answer ends none. */
async function isReader(stream: Stream, milliseconds: number): Promise<boolean> {
  if (Date.now() - stream.knownAt < milliseconds) return true;
  const actor = await stream.authenticate().catch(() => stream.actor);
  stream.knownAt = Date.now();
  if (actor !== null) stream.actor = actor;
  return actor !== null;
}

const encoder = new TextEncoder();
