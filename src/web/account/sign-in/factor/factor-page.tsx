import { data, href, redirect } from 'react-router';
import { proveFactor } from '#desk/sign-in/factors/prove-factor.ts';
import { findUnfinished } from '#desk/sign-in/sessions.ts';
import { signInWords } from '#locales/account/messages.ts';
import { FactorForm } from '#web/account/sign-in/factor/factor-form.tsx';
import { afterProof, minutesOf, placeAfter } from '#web/account/sign-in/onward.ts';
import { SignInFrame } from '#web/account/sign-in/sign-in-frame.tsx';
import { visitContext } from '#web/app/context.ts';
import { nextAddress } from '#web/app/next-address.ts';
import { exactText, readForm } from '#web/app/post.ts';
import { retryHeaders, tooManyTries } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/factor-page.ts';

export const handle: PageHandle = { scripts: true };

/** Redirects anyone who does not need a second factor now. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { services, session } = context.get(visitContext);
  const next = nextAddress(new URL(request.url).searchParams.get('next'), '');
  const unfinished = await findUnfinished(services.world, session.token, session.arrival.demonstration);
  if (unfinished?.missing !== 'secondFactor')
    throw redirect(placeAfter({ stage: unfinished ? 'setUp' : 'signedIn' }, next));
  return { next, hasApp: unfinished.person.hasAuthenticator, hasPasskey: unfinished.person.hasPasskey };
}

export async function action({ context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const form = await readForm(context);
  const { token, arrival } = visit.session;
  if (token === null || visit.actor !== null) throw redirect(urls.signIn());
  const proved = await proveFactor(visit.services.world, { token, typed: exactText(form, 'code'), arrival });
  if (!('refused' in proved)) return afterProof(visit, proved, form.get('next'));
  const { factor: words, tooMany } = signInWords[visit.language];
  const wrong = (text: string, answer: ResponseInit | number) => data({ error: { field: 'code', text } }, answer);
  if (proved.refused === 'wrong') return wrong(words.wrong({ left: proved.left }), 422);
  if (proved.refused === 'tooMany')
    return wrong(tooMany({ minutes: minutesOf(proved.retryAfterSeconds) }), tooManyTries(proved));
  throw redirect(urls.signIn({ why: 'over' }), { headers: { 'Set-Cookie': visit.session.cookieOf(null) } });
}

export const headers = retryHeaders;

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { factor: words, anew } = signInWords[useVisit().language];
  return (
    <SignInFrame title={words.title} lead={words.lead} error={actionData?.error}>
      <FactorForm {...loaderData} />
      <form method="post" action={href('/sign-out')}>
        <button type="submit" className="min-h-11 text-secondary underline underline-offset-4">
          {anew}
        </button>
      </form>
    </SignInFrame>
  );
}
