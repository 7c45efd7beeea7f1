import { data, href, redirect } from 'react-router';
import { signInWords } from '#locales/account/messages.ts';
import { AccountFrame } from '#web/account/account-frame.tsx';
import { type AccountVisit, framedPerson, recentVisit } from '#web/account/account-visit.ts';
import { AppForm } from '#web/account/sign-in/factor/set-up-form.tsx';
import { appView, takeApp } from '#web/account/sign-in/factor/take-app.ts';
import { exactText, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/app-page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await recentVisit(context, request);
  return { person: framedPerson(visit), app: viewOf(visit, null) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await recentVisit(context, request);
  const form = await readForm(context);
  const taken = await takeApp(visit, request, { form, personId: visit.actor.personId });
  if (taken instanceof Response) return taken;
  if (taken.refused === 'over') return redirect(urls.confirm({ next: href('/account/app') }));
  return data(
    {
      error: { field: 'code', text: signInWords[visit.language].setUp.wrong },
      app: viewOf(visit, exactText(form, 'app')),
    },
    422,
  );
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { setUp: words } = signInWords[useVisit().language];
  return (
    <AccountFrame title={words.app} person={loaderData.person} error={actionData?.error}>
      <AppForm app={actionData?.app ?? loaderData.app} next={urls.account({ done: 'app' })} />
    </AccountFrame>
  );
}

function viewOf({ services, actor }: AccountVisit, shown: string | null) {
  return appView(services.world, { personId: actor.personId, label: actor.email ?? actor.name }, shown);
}
