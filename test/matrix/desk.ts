import { openTransact } from '#desk/spine/transaction.ts';
import type { RespondWithPage } from '#http/parts.ts';
import { openHintsHere } from '#test/hints-here.ts';
import { loadPages } from '#web/server.ts';
import { builtPages } from '../browser/built.ts';
import { openRoutes, pageRoutes } from '../browser/page-routes.ts';
import { openHttpDesk } from '../http-desk.ts';
import { openAddresses } from './addresses.ts';
import { openCalls, readCalls } from './api-calls.ts';
import { everyViewer } from './everyone.ts';
import { dataOf, type ReadReply, readReply } from './read-reply.ts';
import type { Viewer } from './viewers.ts';
import { fillMatrixWorld, type MatrixWorld } from './world.ts';

/** Areas that refuse everyone who does not work for a desk. */
export const areas = ['/console', '/admin'];

/** Opens a desk outside demonstration mode with its pages, API and live hints, filled with the world of two sides. */
export async function openMatrixDesk() {
  const pages = await loadPages(await builtPages());
  const failures: unknown[] = [];
  const hints = openHintsHere();
  const desk = await openHttpDesk({ pages: answer, hints, settings: { demonstration: false } });
  desk.world.transact = openTransact(desk.db, desk.world.queue, hints);
  const routes = await pageRoutes();
  const routeOf = openRoutes(routes);
  const matrix = {
    desk,
    failures,
    routes,
    routeOf,
    calls: await readCalls(desk),
    world: {} as MatrixWorld,
    viewers: [] as Viewer[],
    addresses: {} as Awaited<ReturnType<typeof openAddresses>>,
    onCalls: {} as Awaited<ReturnType<typeof openCalls>>,
    fill,
    pagesOf,
    read,
  };
  return matrix;

  async function fill(): Promise<void> {
    matrix.world = await fillMatrixWorld(desk);
    matrix.viewers = await everyViewer(matrix.world);
    matrix.addresses = await openAddresses(matrix.world);
    matrix.onCalls = await openCalls(matrix.world);
  }

  /** Every address of a page, with every query. */
  function pagesOf(pattern: string): string[] {
    const filled = matrix.addresses.addressesOf(pattern);
    if ('missing' in filled) return [];
    const queries = matrix.addresses.queriesOf(pattern);
    return filled.addresses.flatMap((address) => queries.map((query) => (query ? `${address}?${query}` : address)));
  }

  /**
   * Reads an address as a viewer: the document, or the data of its page, which costs a third. A call or a file has only one
   * form.
   */
  async function read({ headers }: Viewer, address: string, as: 'document' | 'data'): Promise<ReadReply> {
    const isData = as === 'data' && routeOf(address)?.isPage;
    return readReply(await desk.respond(isData ? dataOf(address) : address, { headers }));
  }

  function answer(...[request, visitor]: Parameters<RespondWithPage>): ReturnType<RespondWithPage> {
    const report = (error: unknown) => void failures.push(error);
    return pages.respond(request, { ...visitor, report, services: { world: desk.world, demonstration: null } });
  }
}
