import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mutation } from './mutation.ts';
import { mutations } from './mutations.ts';

/**
 * npx node test/simulation/mutate.ts: breaks one rule at a time in a copy of the program and reports what detects it: a few short
 * simulated worlds, else the tests of that rule. `--only R17` breaks that rule alone; `--only spam` breaks the rules that contain
 * the word. Exits with 1 if a break is not detected.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, contacts: { type: 'string', default: '400' } } });
const root = resolve(import.meta.dirname, '../..');
const notCopied = ['node_modules', '.git', 'data'];
/** The worlds of every trial. */
const worlds = ['--seed', 'mutation', '--steps', '350', '--plays', '0', '--anew', '--contacts', values.contacts];

const scratch = mkdtempSync(join(tmpdir(), 'belfry-mutations-'));
try {
  for (const name of readdirSync(root).filter((each) => !notCopied.includes(each)))
    cpSync(join(root, name), join(scratch, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
  // A simulation that fails without a break would notice every break.
  if ((await playedWorlds()) !== null) throw new Error('The simulation finds a broken rule in the whole program.');
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
    const broken = await playedWorlds();
    if (broken !== null) return `the simulation, ${broken}`;
    if (mutation.tests.length === 0) return null;
    if ((await run(['--test', ...mutation.tests])).code === 0) return null;
  } finally {
    writeFileSync(file, whole);
  }
  if ((await run(['--test', ...mutation.tests])).code !== 0)
    throw new Error(`The tests of “${mutation.outcome}” fail in the whole program.`);
  return mutation.tests.map((each) => `\`${each}\``).join(', ');
}

/** Returns the rule that the simulation finds broken, or null. */
async function playedWorlds(): Promise<string | null> {
  const { code, said } = await run(['test/simulation/run.ts', ...worlds]);
  if (code === 0) return null;
  if (!said.includes('Broken in')) throw new Error(`The simulation did not run: ${said.slice(-2_000)}`);
  return ruleIn(said);
}

/** The first message of the simulation, without names. */
function ruleIn(said: string): string {
  const line = said.split('\n').find((each) => each.startsWith('Broken in'))!;
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
