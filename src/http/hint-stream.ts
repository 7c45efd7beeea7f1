import type { Log } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isUnreachable } from '#store/database/unreachable.ts';

/** While the database cannot be reached nothing is sent; a stream whose reader is unknown for longer ends. */
const unknownMillisecondsMax = 30_000;
/** A reader who takes nothing for so many hints is gone; it reads again after a reconnect. */
const waitingMax = 200;

/** One open stream: whose it is, and how to ask again whether it still may be. */
export interface HintReader {
  actor: Actor;
  /** Asked before hints and at each heartbeat, so that a sign-out or another role counts at once (attack 29). */
  authenticate(): Promise<Actor | null>;
}

export interface HintStream {
  body: ReadableStream<Uint8Array>;
  /** Who the reader was when last known. */
  actor(): Actor;
  /** Whether the database has not said yet who the reader is. */
  isUnknown(): boolean;
  /**
   * Whether it may be sent something now; what is known for less than so many milliseconds counts. It ends when its reader is
   * none any more, or when nobody can say so.
   */
  isReaders(milliseconds: number): Promise<boolean>;
  send(text: string): void;
  end(): void;
}

/** One reader's server-sent events. `gone` is told once, when it ends or its reader leaves. */
export function openHintStream(reader: HintReader, log: Log, gone: (stream: HintStream) => void): HintStream {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  let [isOpen, actor] = [true, reader.actor];
  /** In real time: when the reader was known last, and since when the database does not say. */
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
      log.warn({ error }, 'A stream of hints ends, since nobody can say whose it is.');
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
