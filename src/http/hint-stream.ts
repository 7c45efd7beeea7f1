import type { Log } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isUnreachable } from '#store/database/passing-trouble.ts';

/** While the database is unreachable nothing is sent. A stream that cannot be verified for longer than this is closed. */
const unknownMillisecondsMax = 30_000;
/** A client that does not read this many events is treated as gone; it catches up after a reconnect. */
const waitingMax = 200;

/** An open stream's reader, and how to verify them again. */
export interface HintReader {
  actor: Actor;
  /** Runs before hints and at each heartbeat, so that a sign-out or role change takes effect at once (attack 29). */
  authenticate(): Promise<Actor | null>;
}

export interface HintStream {
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

/** One reader's server-sent events. `gone` is called once, when the stream ends or its reader disconnects. */
export function openHintStream(reader: HintReader, log: Log, gone: (stream: HintStream) => void): HintStream {
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
