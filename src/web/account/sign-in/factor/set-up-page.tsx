import { data, redirect } from 'react-router';
import { findUnfinished } from '#desk/sign-in/sessions.ts';
import { signInWords } from '#locales/account/messages.ts';
import { AppForm, NewPasskey } from '#web/account/sign-in/factor/set-up-form.tsx';
import { appView, takeApp } from '#web/account/sign-in/factor/take-app.ts';
import { placeAfter } from '#web/account/sign-in/onward.ts';
import { SignInFrame } from '#web/account/sign-in/sign-in-frame.tsx';
import { visitContext } from '#web/app/context.ts';
import { nextAddress } from '#web/app/next-address.ts';
import { exactText, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/set-up-page.ts';

export const handle: PageHandle = { scripts: true };

/** Redirects anyone who does not have to set up a second factor now. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { services, session } = context.get(visitContext);
  const next = nextAddress(new URL(request.url).searchParams.get('next'), '');
  const unfinished = await findUnfinished(services.world, session.token, session.arrival.demonstration);
  if (unfinished?.missing !== 'setUp')
    throw redirect(placeAfter({ stage: unfinished ? 'secondFactor' : 'signedIn' }, next));
  const { personId, login, address } = unfinished.person;
  return { next, app: appView(services.world, { personId, label: login ?? address ?? '' }, null) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const form = await readForm(context);
  const { services, session } = visit;
  const unfinished = await findUnfinished(services.world, session.token, session.arrival.demonstration);
  if (unfinished?.missing !== 'setUp') throw redirect(urls.signIn({ why: 'over' }));
  const { personId, login, address } = unfinished.person;
  const taken = await takeApp(visit, request, { form, personId });
  if (taken instanceof Response) return taken;
  if (taken.refused === 'over') throw redirect(urls.signIn({ why: 'over' }));
  const app = appView(services.world, { personId, label: login ?? address ?? '' }, exactText(form, 'app'));
  return data({ error: { field: 'code', text: signInWords[visit.language].setUp.wrong }, app }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { setUp: words } = signInWords[useVisit().language];
  const { next } = loaderData;
  return (
    <SignInFrame title={words.title} lead={words.lead} error={actionData?.error}>
      <h2 className="text-sub">{words.app}</h2>
      <AppForm app={actionData?.app ?? loaderData.app} next={next} />
      <NewPasskey next={next} />
    </SignInFrame>
  );
}
