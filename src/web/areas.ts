import type { ServerBuild } from 'react-router';

type Routes = ServerBuild['routes'];

/**
 * The pages under each first segment of an address ("console", "admin") as a build of their own, with whatever stands for
 * an address that there is not. For each page a router looks through all routes that it knows, three times, and most of them
 * are of other areas.
 */
export function areasOf(build: ServerBuild): Map<string, ServerBuild> {
  const ids = Object.keys(build.routes);
  const begins = new Map(ids.map((id) => [id, beginOf(build.routes, id)]));
  const names = new Set([...begins.values()].filter((begin) => /^[a-z]/.test(begin)));
  const areaOf = (name: string) => ids.filter((id) => [name, '*'].includes(begins.get(id)!));
  return new Map([...names].map((name) => [name, { ...build, routes: withParents(build.routes, areaOf(name)) }]));
}

/** In which area an address lies, as a page or as its data. */
export function areaName(pathname: string): string {
  return pathname.split('/', 2)[1]!.replace(/\.data$/, '');
}

/** The first segment of a route's whole path; of a frame without path there is none. */
function beginOf(routes: Routes, id: string): string {
  const { path, parentId } = routes[id]!;
  const before = parentId === undefined ? '' : beginOf(routes, parentId);
  return before || (path ?? '').split('/', 1)[0]!;
}

function withParents(routes: Routes, ids: readonly string[]): Routes {
  const all = ids.flatMap((id) => [...parentsOf(routes, id), id]);
  return Object.fromEntries(all.map((id) => [id, routes[id]]));
}

function parentsOf(routes: Routes, id: string): string[] {
  const { parentId } = routes[id]!;
  return parentId === undefined ? [] : [...parentsOf(routes, parentId), parentId];
}
