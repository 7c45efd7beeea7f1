import { type LoggerOptions, pino } from 'pino';
import { errorText } from '#cli/error-text.ts';
import { countRepeats } from '#cli/repeated-lines.ts';
import type { Log } from '#desk/spine/world.ts';

/**
 * A structured log, one JSON object per line. Mail addresses, names, texts and secrets never go in, only ids, counts and errors.
 * An error is reduced to its identifying fields, because databases put values into details. Equal warnings and errors are counted.
 */
export function openLog(level: string, to: 'stdout' | 'stderr' | { write(line: string): void } = 'stdout'): Log {
  const options: LoggerOptions = {
    level,
    serializers: { error: describeError },
    redact: { paths: ['authorization', 'cookie', 'password', 'token', 'secret', '*.password', '*.token'], censor: '…' },
    base: null,
  };
  const logger = pino(options, typeof to === 'string' ? standard(to) : to);
  const counted = countRepeats();
  const writeCounted = (atLevel: 'warn' | 'error') => (facts: object, message: string) =>
    counted(keyOf(facts, message), (repeats) => logger[atLevel](facts, message + repeats));
  return {
    info: (facts, message) => logger.info(facts, message),
    warn: writeCounted('warn'),
    error: writeCounted('error'),
  };
}

/** What libraries and Node write to the console. */
const consoleMethods = ['log', 'info', 'debug', 'trace', 'warn', 'error'] as const;

/**
 * Turns whatever a library writes to the console, and Node's own warnings, into a line of the log that says where it came from. Its
 * words are dropped, because they may quote an address with a token (attack 91). Returns a function that undoes this.
 */
export function catchConsole(log: Log): () => void {
  const { console } = globalThis;
  const before = consoleMethods.map((method) => [method, console[method]] as const);
  for (const method of consoleMethods)
    console[method] = (...words: unknown[]) => {
      const error = words.find((word) => word instanceof Error);
      log.warn({ console: method, ...withoutWords(error ?? new Error()) }, 'A library wrote to the console.');
    };
  const warn = (warning: Error) => log.warn(withoutWords(warning), 'Node gave a warning.');
  const warners = process.listeners('warning');
  process.removeAllListeners('warning').on('warning', warn);
  return () => {
    for (const [method, former] of before) console[method] = former;
    process.off('warning', warn);
    for (const warner of warners) process.on('warning', warner);
  };
}

function withoutWords(error: Error): Omit<Described, 'message'> {
  const { name, code, places } = describeError(error);
  return { name, code, places };
}

/** Equal for lines that say the same. Each round of a failing job has other `jobIds`. */
function keyOf(facts: { error?: unknown; jobIds?: unknown }, message: string): string {
  const { error, jobIds, ...others } = facts;
  const { name, message: text, code } = error === undefined ? {} : describeError(error);
  return JSON.stringify([message, others, name, text, code]);
}

function standard(to: 'stdout' | 'stderr') {
  return pino.destination({ fd: to === 'stdout' ? 1 : 2, sync: true });
}

interface Described {
  message: string;
  name?: string;
  code?: string;
  places?: string[];
}

/** A parser quotes its input in its error. */
function wordsOf(error: Error): string {
  return error instanceof SyntaxError ? 'The input could not be parsed.' : errorText(error);
}

function describeError(error: unknown): Described {
  if (!(error instanceof Error)) return { message: errorText(error) };
  const { name, stack } = error;
  const { code, constraint } = error as { code?: string; constraint?: string };
  // A database error's message may contain user input; its code and location are enough.
  const isDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  const message = isDatabase ? `database error ${code}${constraint ? ` (${constraint})` : ''}` : wordsOf(error);
  const places = stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .map((line) => line.trim());
  return { name, message, code, places };
}
