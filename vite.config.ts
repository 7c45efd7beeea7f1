import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
  plugins: [tailwindcss(), reactRouter(), keepOutOfTheBrowser(), foundLanguages()],
  worker: { plugins: () => [foundLanguages()] },
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

/**
 * Writes the languages into the pages, with the areas that lack texts, because a browser cannot read folders. The script of the
 * public pages gets its texts as static imports; where a language lacks some of them, it speaks English.
 */
function foundLanguages(): Plugin {
  const file = (path: string) => join(import.meta.dirname, path);
  const read = async (path: string) => import(pathToFileURL(file(path)).href);
  return {
    name: 'belfry:found-languages',
    async load(id) {
      const place = [file('src/domain/found-languages.ts'), file('src/locales/enhance/messages.ts')].indexOf(id);
      if (place === -1) return null;
      const { languages }: typeof import('#domain/language.ts') = await read('src/domain/language.ts');
      const { findGaps }: typeof import('#locales/gaps.ts') = await read('src/locales/gaps.ts');
      const gaps = await findGaps();
      if (place === 0) {
        const areas = (language: string) => gaps.filter((gap) => gap.language === language).map(({ area }) => area);
        const incomplete = languages.map((language) => [language, areas(language)] as const);
        return foundSource(languages, Object.fromEntries(incomplete.filter(([, missing]) => missing.length > 0)));
      }
      const whole = languages.filter(
        (each) => !gaps.some(({ language, area }) => language === each && area === 'enhance'),
      );
      const imports = whole.map((language) => `import { ${language} } from '#locales/${language}/enhance.ts';`);
      return [...imports, `export const enhanceWords = { ${whole.join(', ')} };`].join('\n');
    },
  };
}

function foundSource(languages: readonly string[], incomplete: Record<string, string[]>): string {
  return `
    export const firstLanguages = ['fr', 'nl', 'de', 'en'];
    export const foundAreas = {};
    export const foundLanguages = ${JSON.stringify(languages)};
    export const incompleteAreas = ${JSON.stringify(incomplete)};`;
}
