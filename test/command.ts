import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { atLast } from '#test/at-end.ts';

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

export interface CommandSetting {
  env?: Record<string, string>;
  input?: string | Uint8Array;
}

const program = fileURLToPath(new URL('../src/cli/belfry.ts', import.meta.url));

/** Runs `belfry` as an operator does: in its own process, with only the given environment variables and a run's compiled code. */
export async function belfryAlone(
  args: readonly string[],
  { env = {}, input = '' }: CommandSetting = {},
): Promise<Ended> {
  const { PATH = '', TMPDIR = '/tmp', NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, [program, ...args], { env: { PATH, TMPDIR, NODE_COMPILE_CACHE, ...env } });
  // A command that rejects its arguments exits before it has read all its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number, stdout, stderr };
}

/**
 * Does the same in a process that keeps the program loaded, in a sixth of the processor time. A command that reads standard input
 * runs alone.
 */
export async function belfry(args: readonly string[], { env = {} }: Pick<CommandSetting, 'env'> = {}): Promise<Ended> {
  const host = idle.pop() ?? startHost();
  const ended = new AbortController();
  const { PATH = '', TMPDIR = '/tmp' } = process.env;
  const said = Promise.all([untilMark(host.stdout!), untilMark(host.stderr!), once(host, 'message', ended)]);
  const died = once(host, 'exit', ended).then(() => Promise.reject(new Error(`belfry ${args[0]} ended its process.`)));
  host.send({ args, env: { PATH, TMPDIR, ...env } });
  try {
    const [stdout, stderr, [code]] = await Promise.race([said, died]);
    idle.push(host);
    return { code, stdout, stderr };
  } finally {
    ended.abort();
  }
}

const idle: ChildProcess[] = [];

function startHost(): ChildProcess {
  const host = fork(new URL('command-host.ts', import.meta.url), { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  for (const stream of [host.stdout!, host.stderr!]) stream.setEncoding('utf8');
  atLast(async () => {
    if (host.exitCode === null && host.signalCode === null && host.kill()) await once(host, 'exit');
  });
  return host;
}

/** Returns what a stream says until the end of the command. */
function untilMark(stream: Readable): Promise<string> {
  return new Promise((done) => {
    let said = '';
    stream.on('data', function hear(text: string) {
      said += text;
      if (!said.endsWith('\0')) return;
      stream.off('data', hear);
      done(said.slice(0, -1));
    });
  });
}
