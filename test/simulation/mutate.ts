import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mutation } from './mutation.ts';
import { mutations } from './mutations.ts';

/**
 * node test/simulation/mutate.ts: breaks one rule at a time in a copy of the program and reports what detects it: a few short
 * simulated worlds, else the tests of that rule. `--only R17` breaks that rule alone; `--only spam` breaks the rules that contain
 * the word. Exits with 1 if a break is not detected.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, contacts: { type: 'string', default: '400' } } });
const root = resolve(import.meta.dirname, '../..');
const copied = ['src', 'test', 'package.json', 'tsconfig.json', 'docs'];

const scratch = mkdtempSync(join(tmpdir(), 'belfry-mutations-'));
try {
  for (const name of copied) cpSync(join(root, name), join(scratch, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
  process.exitCode = (await tryAll()) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function tryAll(): Promise<boolean> {
  let allNoticed = true;
  for (const mutation of mutations.filter(isMeant)) {
    const noticed = await tryOne(mutation);
    process.stdout.write(`| ${mutation.rule} | ${mutation.outcome} | ${noticed ?? '**nobody**'} |\n`);
    allNoticed &&= noticed !== null;
  }
  return allNoticed;
}

function isMeant({ rule, outcome }: Mutation): boolean {
  return values.only === undefined || rule === values.only || outcome.includes(values.only);
}

/** The check that detects the mutation; null if none does. */
async function tryOne(mutation: Mutation): Promise<string | null> {
  const file = join(scratch, mutation.file);
  const whole = readFileSync(file, 'utf8');
  if (whole.split(mutation.find).length !== 2)
    throw new Error(`${mutation.file}: “${mutation.outcome}” cannot be applied.`);
  writeFileSync(
    file,
    whole.replace(mutation.find, () => mutation.replace),
  );
  try {
    const simulated = await run([
      'test/simulation/run.ts',
      '--seed',
      'mutation',
      '--steps',
      '350',
      '--plays',
      '0',
      '--anew',
      '--contacts',
      values.contacts,
    ]);
    if (simulated.code !== 0) return `the simulation, ${ruleIn(simulated.said)}`;
    if (mutation.tests.length === 0) return null;
    const tested = await run(['--test', ...mutation.tests]);
    return tested.code === 0 ? null : mutation.tests.map((file) => `\`${file}\``).join(', ');
  } finally {
    writeFileSync(file, whole);
  }
}

/** The first message of the simulation, without names. */
function ruleIn(said: string): string {
  const line = said.split('\n').find((each) => each.startsWith('Broken in')) ?? said.slice(0, 200);
  const rule = line.replace(/^Broken in seed [^:]*: /, '').replace(/\. Looking for.*$/, '');
  return rule
    .slice(Math.max(0, rule.search(/R\d+: /)))
    .replaceAll('|', '/')
    .slice(0, 110);
}

async function run(args: string[]): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, args, { cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => {
      said += bytes;
    });
  const [code] = await once(child, 'close');
  return { code, said };
}
