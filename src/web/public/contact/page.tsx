import { data, redirect } from 'react-router';
import { visitContext } from '#web/context.ts';
import { noAnswers, senders } from '#web/public/contact/answers.ts';
import { newForm } from '#web/public/contact/form-state.ts';
import { handleForm } from '#web/public/contact/handle-form.ts';
import { requestView } from '#web/public/contact/views.ts';
import { findPublicDesk, framed } from '#web/public/find-desk.ts';
import { DeskFrame } from '#web/public/frame/desk-frame.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/page.ts';
import { CheckStep } from './check-step.tsx';
import { RequestStep } from './request-step.tsx';
import { WhoStep } from './who-step.tsx';

/** The first question, or an empty form: `who` says which. A visitor is led to the directory (R8). */
export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  if (searchParams.get('who') === 'visitor') {
    const about = { desk: searchParams.get('desk') ?? undefined, q: searchParams.get('site') ?? undefined };
    throw redirect(urls.directory(visit.language, about));
  }
  return { desk: await framed(visit, desk), address: pageAddress(request), view: await firstView() };

  function firstView() {
    const who = searchParams.get('who');
    const sender = senders.find((each) => each === who);
    if (sender === undefined) return { step: 'who' as const, missing: searchParams.has('asked') };
    const { name = '', email } = visit.actor ?? {};
    const answers = { ...noAnswers(visit.language), name, email: email ?? '', site: searchParams.get('site') ?? '' };
    return requestView(visit, { sender, answers, files: [], form: newForm(visit).seal }, []);
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const { searchParams } = new URL(request.url);
  const sender = senders.find((each) => each === searchParams.get('who'));
  if (sender === undefined) throw redirect(urls.contact(visit.language), 303);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const form = await request.formData().catch(() => {
    throw data(null, 400);
  });
  return handleForm(visit, desk, sender, form);
}

/** What its forms send to: this page, and nothing that a `site` in the address would fill in again. */
function pageAddress(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete('site');
  return `${pathname}?${searchParams}`;
}

export default function ContactPage({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, address } = loaderData;
  const view = actionData ?? loaderData.view;
  const shared = { desk, address };
  return (
    <DeskFrame desk={desk}>
      {view.step === 'who' && <WhoStep {...shared} missing={view.missing} />}
      {view.step === 'request' && <RequestStep {...shared} view={view} />}
      {view.step === 'check' && <CheckStep {...shared} view={view} />}
    </DeskFrame>
  );
}
