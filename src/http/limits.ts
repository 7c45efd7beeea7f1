import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';

const mebibyte = 1024 * 1024;

/** Largest body of each kind, with its reason. */
const bodyBytesMax = {
  /** A text of 100,000 characters in any script, escaped, with room to spare. */
  json: 1 * mebibyte,
  /** One file of 25 MiB and the form around it. */
  file: 26 * mebibyte,
  /** A contact form sends its files in one go: one of the largest, or several small ones. */
  form: 32 * mebibyte,
} as const;

/** Longest text that a person writes at once: forty pages. */
export const textCharactersMax = 100_000;

/** Streams of hints open at once: of one person, with a few windows each on a few machines, and of the process. */
export const streamsMax = { each: 20, all: 2000 } as const;

/** Longest wait for a request's last byte: a large file over a slow line. */
export const requestMilliseconds = 180_000;

/** How long a server that is told to stop waits for answers in hand. */
export const closingMilliseconds = 5_000;

/** When to ask again a desk whose database or disk is away: longer than PostgreSQL takes to start after a crash. */
export const retryAfterSeconds = 30;

export function limitBody(
  kind: keyof typeof bodyBytesMax,
  answer = (c: HttpContext): Response | Promise<Response> => problem(c, { problem: 'tooLarge' }),
): MiddlewareHandler<HttpEnv> {
  return bodyLimit({ maxSize: bodyBytesMax[kind], onError: answer });
}
