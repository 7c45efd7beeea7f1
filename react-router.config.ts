import type { Config } from '@react-router/dev/config';

/** `react-router build --mode parts` builds the page of parts too, apart: no desk ever serves it, and no build of a desk removes it. */
const withParts = process.argv.includes('parts');

export default {
  appDirectory: 'src/web',
  buildDirectory: withParts ? 'build-parts' : 'build',
  ssr: true,
  // The console has few routes: a manifest asked for piece by piece costs more than it saves.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
