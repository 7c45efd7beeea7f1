import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from './test-files.ts';

/** Runs a program of a dependency, such as `typescript/bin/tsc`, with this Node and passes its output on. True if it succeeds. */
export async function runProgram(script: string, ...args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code === 0;
}
