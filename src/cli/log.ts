import { Console } from 'node:console';
import { Writable } from 'node:stream';
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

/**
 * Turns whatever a library writes to the console, and Node's own warnings, into a line of the log that says where it came from. Its
 * words are dropped, because they may quote an address with a token (attack 91). Returns a function that undoes this.
 */
export function catchConsole(log: Log): () => void {
  const before = globalThis.console;
  const sink = new Writable({
    decodeStrings: false,
    write(_words, _encoding, done) {
      log.warn(withoutWords(new Error()), 'A library wrote to the console.');
      done();
    },
  });
  globalThis.console = new Console(sink);
  const warn = (warning: Error) => log.warn(withoutWords(warning), 'Node gave a warning.');
  const warners = process.listeners('warning');
  process.removeAllListeners('warning').on('warning', warn);
  return () => {
    globalThis.console = before;
    process.off('warning', warn);
    for (const warner of warners) process.on('warning', warner);
  };
}

function withoutWords(error: Error): Omit<Described, 'message'> {
  const { name, code } = describeError(error);
  return { name, code, places: placesOf(error, (line) => !line.includes('node:')) };
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
  const { name } = error;
  const { code, constraint } = error as { code?: string; constraint?: string };
  // A database error's message may contain user input; its code and location are enough.
  const isDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  const message = isDatabase ? `database error ${code}${constraint ? ` (${constraint})` : ''}` : wordsOf(error);
  return { name, message, code, places: placesOf(error) };
}

const placesMax = 8;

function placesOf({ stack }: Error, isShown = (_line: string): boolean => true): string[] | undefined {
  return stack
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at ') && isShown(line))
    .slice(0, placesMax);
}
