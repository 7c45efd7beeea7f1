import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Caches stripped and compiled code between runs, where the user may write to our folder: a command, such as one that an MTA
// starts per mail, takes half the time. Anyone who can write to the cache can run code, so it is in our own folder. It holds what
// is imported after this line.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/belfry', import.meta.url)));

const { main } = await import('#cli/main.ts');
const exitCode = await main(process.argv.slice(2));
// A pool's idle timers must not keep a finished command running.
process.exit(exitCode);
