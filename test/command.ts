import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

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

/** Runs `belfry` as an operator does: a process of its own, which knows only the variables that it is given. */
export async function belfry(args: readonly string[], { env = {}, input = '' }: CommandSetting = {}): Promise<Ended> {
  const { PATH = '', TMPDIR = '/tmp' } = process.env;
  const child = spawn(process.execPath, [program, ...args], { env: { PATH, TMPDIR, ...env } });
  // A command that refuses its arguments ends before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number, stdout, stderr };
}
