import { redirect } from 'react-router';
import { placeOfReturn } from '#desk/sign-in/provider/configure.ts';
import { leadToProvider, providerSeconds } from '#desk/sign-in/provider/take-answer.ts';
import { findProvider } from '#store/sign-in/providers.ts';
import { carry } from '#web/account/sign-in/carried.ts';
import { visitContext } from '#web/app/context.ts';
import { nextAddress } from '#web/app/next-address.ts';
import { urls } from '#web/app/urls.ts';
import type { Route } from './+types/with-provider.ts';

/** Redirects to a provider. State, nonce and the PKCE secret stay in the browser, sealed; the server stores nothing. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const provider = /^[0-9a-f-]{36}$/.test(params.id) ? await findProvider(world.db, params.id) : undefined;
  if (!provider?.active) return redirect(urls.signIn({ why: 'providerOff' }));
  const { origin, searchParams } = new URL(request.url);
  const led = await leadToProvider(world, provider, {
    redirectUri: origin + urls.providerReturn(placeOfReturn(provider.issuer)),
    again: visit.actor !== null,
    next: nextAddress(searchParams.get('next'), ''),
    demonstration: visit.session.arrival.demonstration,
  });
  if ('failure' in led)
    return redirect(urls.signIn({ why: led.failure === 'down' ? 'providerDown' : 'providerBroken' }));
  return redirect(led.href, {
    headers: { 'Set-Cookie': carry(visit, request, 'provider', led.asked, providerSeconds) },
  });
}
