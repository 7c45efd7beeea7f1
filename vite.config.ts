import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * Parts that many pages use and that are small come in one file: by themselves they were twenty files of a first load, and
 * named in each line of the list of routes.
 */
const smallParts = { name: 'ui', test: /src.web.(ui|shared.document)/, minShareCount: 12, maxModuleSize: 5_000 };

/**
 * These hold state (pools, keys, queues), or classes of which pages and desk exchange instances: the pages use the running
 * process's own, and a browser never sees them.
 */
const serverOnly = /^(#(cli|demo|http|jobs|channels|desk|store|mail)\/|ical\.js$)/;

export default defineConfig(({ command }) => ({
  plugins: [tailwindcss(), reactRouter(), keepOutOfTheBrowser()],
  // A `data:` font or script would need a hole in the Content-Security-Policy.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  // React is part of the server's bundle, and a built page renders with its production half whatever NODE_ENV says.
  ssr: { noExternal: true },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [smallParts] } } } } },
    ssr: {
      define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
      build: { rolldownOptions: { external: serverOnly } },
    },
  },
}));

function keepOutOfTheBrowser(): Plugin {
  return {
    name: 'belfry:keep-out-of-the-browser',
    enforce: 'pre',
    resolveId(source, importer) {
      if (this.environment.name !== 'client' || !serverOnly.test(source)) return null;
      throw new Error(`${importer} brings ${source} to the browser. Use it in loaders, actions and types alone.`);
    },
  };
}
