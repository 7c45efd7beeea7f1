import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';

const mebibyte = 1024 * 1024;

/** Largest body of each kind, with the reason. */
const bodyBytesMax = {
  /** A text of 100,000 characters in any script, escaped, with a margin. */
  json: 1 * mebibyte,
  /** One file of 25 MiB and its form. */
  file: 26 * mebibyte,
  /** A contact form sends all its files at once: one of the largest, or several small ones. */
  form: 32 * mebibyte,
} as const;

/** Longest text that a person writes: forty pages. */
export const textCharactersMax = 100_000;

/** Open event streams: per person, with a few windows on a few machines, and per process. */
export const streamsMax = { each: 20, all: 2000 } as const;

/** Longest wait for the end of a request: a large file over a slow connection. */
export const requestMilliseconds = 180_000;

/**
 * How long an idle connection stays open: longer than proxies keep theirs (nginx a minute, Caddy two), since a request sent
 * at the moment of closing gets no answer.
 */
export const keepAliveMilliseconds = 130_000;

/** How long a stopping server goes on while proxies turn to others: they ask every two seconds, and believe the second answer. */
export const drainMilliseconds = 6_000;

/** How long a stopping server then waits for current responses: most of a large file over a slow connection. */
export const closingMilliseconds = 30_000;

/** Retry-After when the database or disk is unavailable: longer than PostgreSQL's restart after a crash. */
export const retryAfterSeconds = 30;

export function limitBody(
  kind: keyof typeof bodyBytesMax,
  answer = (c: HttpContext): Response | Promise<Response> => problem(c, { problem: 'tooLarge' }),
): MiddlewareHandler<HttpEnv> {
  return bodyLimit({ maxSize: bodyBytesMax[kind], onError: answer });
}
