import type { ServerBuild } from 'react-router';
import { builtPages } from './built.ts';

/** One address that the pages answer, as the table of routes has it. */
export interface PageRoute {
  /** From the root, with its parameters: `/:language/contact`. */
  pattern: string;
  /** Whether it draws a page; else it sends a file, JSON or a redirect. */
  isPage: boolean;
  takesForms: boolean;
}

/** Every route of a desk, read from the build: what is served is what is tested. The pages of parts are no desk's. */
export async function pageRoutes(): Promise<PageRoute[]> {
  const { routes }: ServerBuild = await import(new URL('server/index.js', await builtPages()).href);
  const known = Object.values(routes).filter((route) => route !== undefined);
  const frames = new Set(known.map(({ parentId }) => parentId));
  return known
    .filter(({ id, path }) => !frames.has(id) && !/^parts\b/.test(path ?? ''))
    .map((route) => ({
      pattern: `/${pathsTo(route.id, routes).join('/')}`,
      isPage: route.module.default !== undefined,
      takesForms: route.module.action !== undefined,
    }));
}

function pathsTo(id: string | undefined, routes: ServerBuild['routes']): string[] {
  const route = id === undefined ? undefined : routes[id];
  if (!route) return [];
  return [...pathsTo(route.parentId, routes), ...(route.path ? [route.path] : [])];
}
