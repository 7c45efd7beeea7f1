import { openTicketSession } from '#desk/portal/ticket-link.ts';
import { createToken, type TokenOrder } from '#desk/sign-in/create-token.ts';
import { beginSession } from '#desk/sign-in/sessions.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import { arrival, signedIn } from '#test/session.ts';

/** A viewer that sends requests, with a session cookie or a token. */
export interface Viewer {
  name: string;
  /** The person whose rights it has, if that differs from its name. */
  of?: string;
  headers: Record<string, string>;
  /** False for a token, which opens no page. */
  readsPages: boolean;
}

export function byCookie(name: string, cookie: string): Viewer {
  return { name, headers: { cookie, 'user-agent': 'Mozilla/5.0' }, readsPages: true };
}

export const nobody: Viewer = { name: 'nobody', headers: { 'user-agent': 'Mozilla/5.0' }, readsPages: true };

export async function bySession(world: World, name: string, personId: string): Promise<Viewer> {
  return byCookie(name, `belfry=${await signedIn(world, personId)}`);
}

/** Signed in by password only, where a second factor is required: nothing is accessible yet. */
export async function byHalfSession(world: World, name: string, personId: string): Promise<Viewer> {
  const begun = await world.transact((tx) =>
    beginSession(world, tx, { personId, proved: 'password', address: null, arrival }),
  );
  if (begun === null || begun.stage === 'signedIn') throw new Error('This sign-in needs no second factor.');
  return byCookie(name, `belfry=${begun.token}`);
}

/** A viewer who followed the link of a mail to a ticket. */
export async function byLink(world: World, name: string, mailId: string): Promise<Viewer> {
  const opened = await openTicketSession(world, world.signer.signLink({ mailId, purpose: 'page' }));
  if (isRefused(opened)) throw new Error('The link does not work.');
  return byCookie(name, `belfry-ticket=${opened.token}`);
}

export async function byToken(world: World, name: string, order: TokenOrder): Promise<Viewer> {
  const made = await createToken(world, order);
  if ('refused' in made) throw new Error(made.refused);
  return { name, headers: { authorization: `Bearer ${made.token}` }, readsPages: false };
}
