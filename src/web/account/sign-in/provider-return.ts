import { href, redirect } from 'react-router';
import type { AskedLink } from '#desk/sign-in/ask-code.ts';
import { placeOfReturn } from '#desk/sign-in/provider/configure.ts';
import { type ProviderAsked, providerSeconds, takeAnswer } from '#desk/sign-in/provider/take-answer.ts';
import { findProvider } from '#store/sign-in/providers.ts';
import { carried, carry } from '#web/account/sign-in/carried.ts';
import { afterProof } from '#web/account/sign-in/onward.ts';
import { proveAddress } from '#web/account/sign-in/prove-address.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import type { Route } from './+types/provider-return.ts';

/** The return from a provider. Refuses a response that does not match what this browser requested. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const forgotten = carry(visit, request, 'provider', null, 0);
  const refused = (why: string) => redirect(urls.signIn({ why }), { headers: { 'Set-Cookie': forgotten } });
  const asked = carried<ProviderAsked>(visit, request, 'provider', providerSeconds);
  if (asked === null) return refused('over');
  const provider = await findProvider(world.db, asked.providerId);
  if (!provider?.active) return refused('providerOff');
  if (params.place !== placeOfReturn(provider.issuer)) return refused(reasons.answer);
  const { arrival } = visit.session;
  const answer = await takeAnswer(world, provider, { url: new URL(request.url), asked, arrival });
  if ('token' in answer) return afterProof(visit, answer, asked.next, [forgotten]);
  if ('refused' in answer) return refused(reasons[answer.refused]);
  const { email } = answer.person;
  const link: AskedLink = { identity: answer.unknown, provider: provider.name };
  if (email !== null) return proveAddress(visit, request, { email, link, next: asked.next }, forgotten);
  const headers = new Headers({ 'Set-Cookie': forgotten });
  headers.append('Set-Cookie', carry(visit, request, 'link', { link, next: asked.next }, providerSeconds));
  return redirect(href('/sign-in/address'), { headers });
}

const reasons = {
  answer: 'providerAnswer',
  denied: 'providerDenied',
  down: 'providerDown',
  noAccess: 'noAccess',
} as const;
