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

/** Runs `belfry` as an operator does: in its own process, with only the given environment variables and a run's compiled code. */
export async function belfry(args: readonly string[], { env = {}, input = '' }: CommandSetting = {}): Promise<Ended> {
  const { PATH = '', TMPDIR = '/tmp', NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, [program, ...args], { env: { PATH, TMPDIR, NODE_COMPILE_CACHE, ...env } });
  // A command that rejects its arguments exits before it has read all its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number, stdout, stderr };
}
