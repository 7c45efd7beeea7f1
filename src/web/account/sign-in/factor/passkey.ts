import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { addPasskey } from '#desk/sign-in/factors/add-passkey.ts';
import { askNewPasskey, askPasskey } from '#desk/sign-in/factors/passkey-challenge.ts';
import { takePasskey } from '#desk/sign-in/factors/take-passkey.ts';
import { findUnfinished } from '#desk/sign-in/sessions.ts';
import { beginTry, settleTry } from '#desk/sign-in/sign-in-limits.ts';
import { carry } from '#web/account/sign-in/carried.ts';
import { placeAfter } from '#web/account/sign-in/onward.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { nextAddress } from '#web/app/next-address.ts';
import { urls } from '#web/app/urls.ts';
import type { Route } from './+types/passkey.ts';

const answer = z.object({ sealed: z.string().max(2000), response: z.looseObject({ id: z.string().max(1400) }) });
const body = z.union([
  z.object({ ask: z.enum(['use', 'make']) }),
  z.object({ use: answer, next: z.string() }),
  z.object({ make: answer.extend({ name: z.string().max(200) }), next: z.string() }),
]);

/** The endpoint that the page's script calls to use or create a passkey. */
export async function action({ context, request }: Route.ActionArgs): Promise<Response> {
  const visit = context.get(visitContext);
  const sent = await visit.body.json();
  if ('refused' in sent) return refused(sent.refused === 'tooLarge' ? 413 : 400);
  const asked = body.safeParse(sent.json);
  if (!asked.success) return refused(400);
  const site = { origin: new URL(request.url).origin };
  if ('ask' in asked.data)
    return asked.data.ask === 'use' ? Response.json(await askPasskey(visit.services.world, site)) : askNew(visit, site);
  if ('use' in asked.data) return use(visit, site, asked.data);
  return make(visit, request, site, asked.data);
}

type Site = { origin: string };

async function askNew(visit: Visit, site: Site): Promise<Response> {
  const { world } = visit.services;
  const { token, arrival } = visit.session;
  const unfinished = visit.actor ? null : await findUnfinished(world, token, arrival.demonstration);
  const person = unfinished?.person;
  const who = visit.actor ?? (person && { ...person, name: person.name ?? '', email: person.login ?? person.address });
  return who ? Response.json(await askNewPasskey(world, who, site)) : refused(403);
}

async function use(visit: Visit, site: Site, { use: given, next }: { use: z.infer<typeof answer>; next: string }) {
  const { arrival, token } = visit.session;
  const { world } = visit.services;
  const passkey = `passkey ${given.response.id}`;
  const retryAfterSeconds = await beginTry(world, passkey, arrival.address);
  if (retryAfterSeconds !== null) return refused(429, { 'Retry-After': String(retryAfterSeconds) });
  const response = given.response as unknown as AuthenticationResponseJSON;
  // A session that waits for its second factor continues with it; a complete one renews its proof.
  const opened = await takePasskey(world, { sealed: given.sealed, response }, { site, arrival, token });
  await settleTry(world, passkey, arrival.address, 'refused' in opened ? 'failed' : 'succeeded');
  if ('refused' in opened) return refused(422);
  return Response.json(
    { href: placeAfter(opened, next) },
    { headers: { 'Set-Cookie': visit.session.cookieOf(opened) } },
  );
}

async function make(
  visit: Visit,
  request: Request,
  site: Site,
  { make: given, next: wanted }: { make: z.infer<typeof answer> & { name: string }; next: string },
) {
  const { arrival, token } = visit.session;
  if (token === null) return refused(403);
  const next = nextAddress(wanted, '');
  const response = given.response as unknown as RegistrationResponseJSON;
  const made = await addPasskey(visit.services.world, token, { ...given, response }, { site, arrival });
  if ('refused' in made) return refused(422);
  const headers = new Headers({ 'Set-Cookie': visit.session.cookieOf(made.session) });
  if (made.recoveryCodes) headers.append('Set-Cookie', carry(visit, request, 'recovery', made.recoveryCodes, 600));
  const href = made.recoveryCodes ? urls.recoveryCodes({ next: next || undefined }) : placeAfter(made.session, next);
  return Response.json({ href }, { headers });
}

function refused(status: number, headers: Record<string, string> = {}): Response {
  return Response.json({ refused: true }, { status, headers });
}
