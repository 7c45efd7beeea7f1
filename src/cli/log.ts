import { type LoggerOptions, pino } from 'pino';
import type { Log } from '#desk/spine/world.ts';

/**
 * A structured log, one JSON object per line. Mail addresses, names, texts and secrets never go in, only ids, counts and errors.
 * An error is reduced to its identifying fields, because databases put values into details.
 */
export function openLog(level: string, to: 'stdout' | 'stderr' | { write(line: string): void } = 'stdout'): Log {
  const options: LoggerOptions = {
    level,
    serializers: { error: describeError },
    redact: { paths: ['authorization', 'cookie', 'password', 'token', 'secret', '*.password', '*.token'], censor: '…' },
    base: null,
  };
  const logger = pino(options, typeof to === 'string' ? standard(to) : to);
  return {
    info: (facts, message) => logger.info(facts, message),
    warn: (facts, message) => logger.warn(facts, message),
    error: (facts, message) => logger.error(facts, message),
  };
}

function standard(to: 'stdout' | 'stderr') {
  return pino.destination({ fd: to === 'stdout' ? 1 : 2, sync: true });
}

function describeError(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, stack } = error;
  const { code, constraint } = error as { code?: string; constraint?: string };
  // A database error's message may contain user input; its code and location are enough.
  const isDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  const message = isDatabase ? `database error ${code}${constraint ? ` (${constraint})` : ''}` : error.message;
  const places = stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .map((line) => line.trim());
  return { name, message, code, places };
}
