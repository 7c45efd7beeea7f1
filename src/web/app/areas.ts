import type { ServerBuild } from 'react-router';

type Routes = ServerBuild['routes'];

/**
 * Splits the build by the first path segment of a page ("console", "admin"), each with the not-found routes. The router scans all
 * routes it knows three times per page, and most of them belong to other areas.
 */
export function areasOf(build: ServerBuild): Map<string, ServerBuild> {
  const ids = Object.keys(build.routes);
  const begins = new Map(ids.map((id) => [id, beginOf(build.routes, id)]));
  const names = new Set([...begins.values()].filter((begin) => /^[a-z]/.test(begin)));
  const areaOf = (name: string) => ids.filter((id) => [name, '*'].includes(begins.get(id)!));
  return new Map([...names].map((name) => [name, { ...build, routes: withParents(build.routes, areaOf(name)) }]));
}

/** Returns the area of an address, for a page or its data. */
export function areaName(pathname: string): string {
  return pathname.split('/', 2)[1]!.replace(/\.data$/, '');
}

/** The first segment of a route's full path; empty for a layout without a path. */
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
