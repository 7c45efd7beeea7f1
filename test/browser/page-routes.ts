import type { ServerBuild } from 'react-router';
import { builtPages } from './built.ts';

/** One address of the pages, as in the table of routes. */
export interface PageRoute {
  /** From the root, with its parameters: `/:language/contact`. */
  pattern: string;
  /** True if it renders a page; false if it sends a file, JSON or a redirect. */
  isPage: boolean;
  takesForms: boolean;
}

/** Returns every route of a desk, read from the build, so that the tests cover what is served. */
export async function pageRoutes(): Promise<PageRoute[]> {
  const { routes }: ServerBuild = await import(new URL('server/index.js', await builtPages()).href);
  const known = Object.values(routes).filter((route) => route !== undefined);
  const frames = new Set(known.map(({ parentId }) => parentId));
  return known
    .filter(({ id }) => !frames.has(id))
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
