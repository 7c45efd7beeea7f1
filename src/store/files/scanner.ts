import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FileContent } from '#store/files/spooled-file.ts';

/** A scan result. `unanswered` is no verdict: the file is scanned again later. */
export type Verdict = { verdict: 'clean' } | { verdict: 'infected'; name: string } | { unanswered: string };

export interface Scanner {
  scan(content: FileContent): Promise<Verdict>;
  /** The scanner's name and version, or why it does not answer. */
  ask(): Promise<{ version: string } | { unanswered: string }>;
}

/** Scanning 25 MB takes a second or two. After this time, the file is held and the person waits no longer. */
const scanMilliseconds = 15_000;
/** `VERSION` answers at once or not at all. */
const askMilliseconds = 2_000;
/** clamd accepts chunks up to StreamMaxLength; small ones avoid holding a whole file twice on a stalled connection. */
const chunkBytes = 256 * 1024;
/**
 * clamd answers and closes a refused stream while we still write, and the write may fail before the answer arrives. Retry with a
 * pause after each chunk to let the answer in, within the total waiting time.
 */
const triesMax = 4;
const cutOff = ['EPIPE', 'ECONNRESET'];
const pauseMilliseconds = 2;
/** An answer is one line with a signature name. */
const answerCharactersMax = 1_000;

/**
 * Scanner client for a ClamAV daemon at `host:port` or a socket path. Each request opens its own connection; nothing is sent
 * before.
 */
export function openScanner(address: string, waitMilliseconds = scanMilliseconds): Scanner {
  return {
    scan: async (content) => {
      const until = performance.now() + waitMilliseconds;
      for (let tries = 1; ; tries += 1) {
        const isAgain = tries > 1;
        const left = until - performance.now();
        const said = await converse(address, left, (socket) => stream(socket, content, isAgain));
        if (tries === triesMax || !('unanswered' in said && cutOff.includes(said.unanswered))) return verdictOf(said);
      }
    },
    ask: async () => {
      const said = await converse(address, askMilliseconds, async (socket) => void socket.write('zVERSION\0'));
      return 'unanswered' in said ? said : { version: said.answer };
    },
  };
}

type Said = { answer: string } | { unanswered: string };

/** One request and its answer, which ends with a zero byte. */
function converse(address: string, waitMilliseconds: number, put: (socket: Socket) => Promise<void>): Promise<Said> {
  return new Promise((resolve) => {
    const socket = connect(placeOf(address));
    const end = (said: Said) => {
      clearTimeout(late);
      socket.destroy();
      resolve(said);
    };
    const late = setTimeout(() => end({ unanswered: 'no answer in time' }), waitMilliseconds);
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      answer += text;
      if (answer.includes('\0') || answer.length > answerCharactersMax)
        end({ answer: answer.split('\0')[0]!.slice(0, answerCharactersMax) });
    });
    socket.on('error', (error: NodeJS.ErrnoException) => end({ unanswered: error.code ?? error.message }));
    socket.on('close', () => end({ unanswered: 'the connection was closed without an answer' }));
    socket.on('connect', () => void put(socket).catch(() => undefined));
  });
}

/** INSTREAM: chunks prefixed with their length, and an empty chunk at the end. */
async function stream(socket: Socket, content: FileContent, slowly: boolean): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const piece of piecesOf(content)) {
    socket.write(lengthOf(piece));
    if (!socket.write(piece)) await drained(socket);
    if (slowly) await pause(pauseMilliseconds);
    if (socket.destroyed) return;
  }
  socket.write(lengthOf(new Uint8Array()));
}

async function* piecesOf(content: FileContent): AsyncGenerator<Uint8Array> {
  if (!(content instanceof Uint8Array)) yield* content.stream();
  else for (let at = 0; at < content.byteLength; at += chunkBytes) yield content.subarray(at, at + chunkBytes);
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const on = () => {
      socket.off('drain', on).off('close', on);
      resolve();
    };
    socket.on('drain', on).on('close', on);
  });
}

function lengthOf(piece: Uint8Array): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(piece.byteLength);
  return bytes;
}

function verdictOf(said: Said): Verdict {
  if ('unanswered' in said) return said;
  if (/^stream: OK$/.test(said.answer)) return { verdict: 'clean' };
  const [, name] = /^stream: (.+) FOUND$/.exec(said.answer) ?? [];
  return name === undefined ? { unanswered: said.answer } : { verdict: 'infected', name };
}

function placeOf(address: string): { path: string } | { host: string; port: number } {
  const [, host, port] = /^(?:tcp:\/\/)?\[?([^/]+?)\]?:(\d{1,5})$/.exec(address) ?? [];
  return host === undefined ? { path: address.replace(/^unix:/, '') } : { host, port: Number(port) };
}
