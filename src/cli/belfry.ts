import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Caches stripped and compiled code between runs, of what is imported after this line: a command takes half the time. Anyone who
// can write to the cache can run code, so it is in our own folder. If that belongs to root, NODE_COMPILE_CACHE names another, as
// the units in deploy/systemd do.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/belfry', import.meta.url)));

const { main } = await import('#cli/main.ts');
const exitCode = await main(process.argv.slice(2));
// A pool's idle timers must not keep a finished command running.
process.exit(exitCode);
