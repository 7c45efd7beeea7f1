import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Plugin } from 'vite';

/** These hold state (pools, keys, queues): the pages use the running process's own, and a browser never sees them. */
const serverOnly = /^#(cli|http|jobs|channels|desk|store|mail)\//;

export default defineConfig(({ command }) => ({
  plugins: [tailwindcss(), reactRouter(), keepOutOfTheBrowser(), compressAssets()],
  // A `data:` font or script would need a hole in the Content-Security-Policy.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  // React is part of the server's bundle, and a built page renders with its production half whatever NODE_ENV says.
  ssr: { noExternal: true },
  environments: {
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

/** Beside each script, style and drawing its compressed copies, which the server sends as they are. */
function compressAssets(): Plugin {
  return {
    name: 'belfry:compress-assets',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      if (this.environment.name !== 'client' || dir === undefined) return;
      for (const file of Object.keys(bundle).filter((name) => /\.(js|css|svg)$/.test(name))) {
        const bytes = readFileSync(join(dir, file));
        writeFileSync(join(dir, `${file}.gz`), gzipSync(bytes, { level: 9 }));
        writeFileSync(
          join(dir, `${file}.br`),
          brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        );
      }
    },
  };
}
