import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchRoutes, type RouteObject, type ServerBuild } from 'react-router';
import { areaName, areasOf } from '#web/app/areas.ts';
import { builtPages } from './built.ts';
import { pageRoutes } from './page-routes.ts';

const build: ServerBuild = await import(new URL('server/index.js', await builtPages()).href);
const areas = areasOf(build);
const whole = treeOf(build.routes);
const trees = new Map([...areas].map(([name, area]) => [name, treeOf(area.routes)]));

function treeOf(routes: ServerBuild['routes'], parentId?: string): RouteObject[] {
  const children = Object.values(routes).filter((route) => route !== undefined && route.parentId === parentId);
  return children.map((route) => {
    const { id, path, index } = route!;
    return index ? { id, path, index } : { id, path, children: treeOf(routes, id) };
  });
}

const idsAt = (routes: RouteObject[], address: string) =>
  matchRoutes(routes, new URL(address, 'http://desk.example').pathname)?.map(({ route }) => route.id);
const inArea = (address: string) => idsAt(trees.get(areaName(address)) ?? whole, address);

test('every page is found in its area as in the whole table', async () => {
  const addresses = (await pageRoutes()).map(({ pattern }) =>
    pattern.replace('/*', '/no-such').replaceAll(/:(\w+)\??/g, '$1'),
  );
  for (const address of addresses) assert.deepEqual(inArea(address), idsAt(whole, address), address);
  assert.ok(trees.size > 5 && addresses.length > 150);
});

test('an area knows only its own pages, and an unknown address in it is missing', () => {
  const ofConsole = Object.keys(areas.get('console')!.routes);
  assert.ok(ofConsole.length < Object.keys(build.routes).length / 3);
  for (const address of ['/console/no-such', '/console/tickets/1/no/such', '/admin/no-such', '/portal/x/y/z'])
    assert.deepEqual(inArea(address), ['root', 'shared/document/missing'], address);
});

test('a page’s data has the page’s own address', () => {
  assert.equal(areaName('/console.data'), 'console');
  assert.equal(areaName('/console/tickets/1.data'), 'console');
  for (const address of ['/', '/_root.data', '/__manifest', '/fr/contact', '/no-such'])
    assert.equal(areas.get(areaName(address)), undefined, address);
});
