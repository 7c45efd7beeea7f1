import type { ServerBuild } from 'react-router';
import { builtPages } from './built.ts';

/** One address of the pages, as in the table of routes. */
export interface PageRoute {
  /** From the root, with its parameters: `/:language/contact`. */
  pattern: string;
  /** True if it renders a page; false if it sends a file, JSON or a redirect. */
  isPage: boolean;
  /** False if it only takes forms: a GET is refused before any code of the route runs. */
  takesReads: boolean;
  takesForms: boolean;
}

/** Returns every route of a desk, read from the build, so that the tests cover what is served. */
export async function pageRoutes(): Promise<PageRoute[]> {
  const { routes }: ServerBuild = await import(new URL('server/index.js', await builtPages()).href);
  const known = Object.values(routes).filter((route) => route !== undefined);
  // A layout has no address of its own: it has no path, or the page at its path is its index.
  const isFrame = ({ id, path }: (typeof known)[number]) => {
    const within = known.filter(({ parentId }) => parentId === id);
    return within.length > 0 && (path === undefined || within.some(({ index }) => index));
  };
  return known
    .filter((route) => !isFrame(route))
    .map((route) => ({
      pattern: `/${pathsTo(route.id, routes).join('/')}`,
      isPage: route.module.default !== undefined,
      takesReads: route.module.loader !== undefined || route.module.default !== undefined,
      takesForms: route.module.action !== undefined,
    }));
}

/**
 * Finds the route of an address, none for a call of the API. A literal segment takes precedence over a parameter, and a
 * parameter over the rest of an address.
 */
export function openRoutes(routes: readonly PageRoute[]): (address: string) => PageRoute | undefined {
  const tried = routes
    .map((route) => ({ route, fits: expressionOf(route.pattern), open: openness(route) }))
    .toSorted((one, other) => one.open - other.open);
  const known = new Map<string, PageRoute | undefined>();
  return (address) => {
    const path = address.split('?')[0]!;
    if (path.startsWith('/api/')) return undefined;
    if (!known.has(path)) known.set(path, tried.find(({ fits }) => fits.test(path))?.route);
    return known.get(path);
  };
}

function openness({ pattern }: PageRoute): number {
  return pattern.split(':').length + (pattern.includes('*') ? 100 : 0);
}

function expressionOf(pattern: string): RegExp {
  const filled = pattern
    .replace(/\/:\w+\?/g, '(/[^/]+)?')
    .replace(/:\w+/g, '[^/]+')
    .replace('*', '.*');
  return new RegExp(`^${filled}$`);
}

function pathsTo(id: string | undefined, routes: ServerBuild['routes']): string[] {
  const route = id === undefined ? undefined : routes[id];
  if (!route) return [];
  return [...pathsTo(route.parentId, routes), ...(route.path ? [route.path] : [])];
}
