import type { RouterContextProvider } from 'react-router';
import type { Desk } from '#domain/desks/desk.ts';
import { visitContext } from '#web/app/context.ts';
import { existing } from '#web/app/responses.ts';

/** Returns the desk with this prefix; throws 404 if it is unknown. */
export async function deskOfAddress(context: Readonly<RouterContextProvider>, prefix: string): Promise<Desk> {
  const { world } = context.get(visitContext).services;
  return existing((await world.allDesks(world.db)).find((each) => each.prefix === prefix));
}

/**
 * Returns a response with a desk's look. The current version is cached permanently; an outdated address gets the current look,
 * uncached. The policy stops the content from running as a page.
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
