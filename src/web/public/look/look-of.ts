import { data, type RouterContextProvider } from 'react-router';
import type { Desk } from '#domain/desks/desk.ts';
import { visitContext } from '#web/context.ts';

/** The desk whose colours or logo an address asks for. */
export async function deskOfAddress(context: Readonly<RouterContextProvider>, prefix: string): Promise<Desk> {
  const { world } = context.get(visitContext).services;
  const desk = (await world.allDesks(world.db)).find((each) => each.prefix === prefix);
  if (!desk) throw data(null, 404);
  return desk;
}

/**
 * Kept for ever under the version that it has; a page that was kept longer than a look asks for a former version, and
 * gets today's, once. Nothing in it runs, whatever a browser takes it for.
 */
export function looked(body: BodyInit, type: string, isCurrent: boolean): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Cache-Control': isCurrent ? 'public, max-age=31536000, immutable' : 'public, no-cache',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
