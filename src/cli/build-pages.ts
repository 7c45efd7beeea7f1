import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The sources of the built pages. */
const sources = [
  'src/{web,locales,domain}/**/*',
  '{vite.config,react-router.config}.ts',
  'package-lock.json',
  'tsconfig.json',
];

const stamp = join(root, 'build/stamp');

/** Builds the pages if `build/` is missing or outdated. Returns the seconds it took, and the build's output if it failed. */
export async function buildPages(): Promise<{ seconds: number; failure: string | null }> {
  const hash = hashSources();
  if (hash === readStamp()) return { seconds: 0, failure: null };
  const started = performance.now();
  const failure = await runBuild();
  if (failure === null) writeFileSync(stamp, hash);
  return { seconds: (performance.now() - started) / 1000, failure };
}

function runBuild(): Promise<string | null> {
  const build = spawn(process.execPath, [join(root, 'node_modules/@react-router/dev/bin.cjs'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((done) => {
    build.on('error', (error) => done(error.message));
    build.on('close', (code) => done(code === 0 ? null : said));
  });
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort()) {
    const path = join(root, file);
    if (file.includes('.test.') || !statSync(path).isFile()) continue;
    hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function readStamp(): string | null {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return null;
  }
}

// npm run build
if (import.meta.main) {
  const { failure } = await buildPages();
  if (failure !== null) {
    process.stderr.write(`The pages could not be built:\n${failure}\n`);
    process.exitCode = 1;
  }
}
