import type { Actor } from '#domain/actor.ts';
import type { StaffSignal } from '#domain/notifications/staff-signal.ts';
import { isStaff, may } from '#domain/ticket/rights.ts';
import { type HintReader, type HintStream, openHintStream } from '#http/hint-stream.ts';
import { streamsMax } from '#http/limits.ts';
import type { HttpParts } from '#http/parts.ts';
import { isUnreachable } from '#store/database/unreachable.ts';
import { readHintedTickets } from '#store/ticket/tickets.ts';

/** Hints of one moment go out together: a contact that changes a ticket thrice is one hint. */
const mergeMilliseconds = 50;
/** Shorter than the half minute after which proxies close what is silent, and short for who has just lost access. */
const heartbeatMilliseconds = 5_000;
/** Before a hint goes out its reader is asked for again, each second at most: many hints come at once. */
const knownMilliseconds = 1_000;
/** Until the database is asked again for what could not be told. */
const againMilliseconds = 1_000;

export interface HintStreams {
  /** A stream of server-sent events; null when its reader, or the process, has too many. */
  open(reader: HintReader): ReadableStream<Uint8Array> | null;
  close(): void;
}

/** Tells each reader which of the tickets that they may see have changed, and nothing about them. */
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
      // Who has heard it hears it twice, which changes nothing.
      if (readers.some(({ isUnknown }) => isUnknown())) tellSoon(ids, againMilliseconds);
    } catch (error) {
      log.warn({ error }, 'Hints could not be sent.');
      if (isUnreachable(error) && streams.size > 0) tellSoon(ids, againMilliseconds);
    }
  }

  /** Lost where the database does not answer: a look or a ringing telephone is soon told again, or past. */
  async function tellStaff(signal: StaffSignal): Promise<void> {
    try {
      const [ticket] = signal.ticketId === null ? [null] : await readHintedTickets(world.db, [signal.ticketId]);
      const hears = ({ actor }: HintStream) => ticket !== undefined && isFor(signal, actor(), ticket);
      const readers = [...streams].filter(hears);
      const known = await Promise.all(readers.map((stream) => stream.isReaders(knownMilliseconds)));
      const text = `event: ${signal.kind}\ndata: ${JSON.stringify(ticket ? { ticket: ticket.number } : {})}\n\n`;
      for (const stream of readers.filter((_, nth) => known[nth])) if (hears(stream)) stream.send(text);
    } catch (error) {
      log.warn({ error }, 'Staff could not be told.');
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
