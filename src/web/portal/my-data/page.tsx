import { data, href, redirect } from 'react-router';
import { withdrawErasure } from '#desk/erasure/erasure-requests.ts';
import type { Language } from '#domain/language.ts';
import { deadline, longDate } from '#locales/format.ts';
import { portalDataWords } from '#locales/portal/messages.ts';
import { type ErasureRequest, findErasureRequest } from '#store/erasure/erasure-requests.ts';
import { urls } from '#web/app/urls.ts';
import { PortalTitle } from '#web/portal/portal-title.tsx';
import { portalVisit } from '#web/portal/portal-visit.ts';
import { SettingsPages } from '#web/portal/settings/settings-pages.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { findPublicDesk } from '#web/shared/frame/find-desk.ts';
import { Alert, Done } from '#web/ui/banner.tsx';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = portalVisit(context, request);
  const { actor, services, language } = visit;
  const { zone } = await findPublicDesk(visit, null);
  const found = await findErasureRequest(services.world.db, actor.personId);
  const asked = new URL(request.url).searchParams.get('done') === 'asked';
  return {
    request: found ? erasureView(found, language, zone) : null,
    // Shown only while it is true, since anyone can write an address.
    done: asked && found?.state === 'waiting',
  };
}

function erasureView({ state, reason, askedAt, dueAt, decidedAt }: ErasureRequest, language: Language, zone: string) {
  return {
    state,
    reason,
    asked: longDate(askedAt, language, zone),
    due: deadline(dueAt, language, zone),
    decided: decidedAt && longDate(decidedAt, language, zone),
  };
}

/** Withdraws a request for erasure. */
export async function action({ context, request }: Route.ActionArgs) {
  const { services, actor } = portalVisit(context, request);
  const withdrawn = await withdrawErasure(services.world, actor);
  return 'refused' in withdrawn ? data({ isLate: true }, 409) : redirect(urls.myData(), 303);
}

/** The data about the user: export, correction and erasure (R25). */
export default function MyData({ loaderData: { request, done }, actionData }: Route.ComponentProps) {
  const words = portalDataWords[useVisit().language];
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
      <PortalTitle>{words.title}</PortalTitle>
      <h1 className="text-title">{words.title}</h1>
      <SettingsPages current="data" />
      <div className="mt-6 max-w-[720px] empty:hidden">
        {actionData?.isLate && <Alert>{words.done.late}</Alert>}
        {done && !actionData && <Done>{words.done.asked}</Done>}
      </div>
      <Section id="take" title={words.take} className="mt-8 max-w-measure">
        <p className="mt-3 text-body">{words.takeText}</p>
        <p className="mt-2 text-secondary text-ink-2">{words.takeNote}</p>
        <p className="mt-4">
          <a href={href('/portal/my-data.zip')} className={buttonLook('outlined', true)} download="">
            {words.download}
          </a>
        </p>
      </Section>
      <Section id="correct" title={words.correct} className="mt-12 max-w-measure">
        <p className="mt-3 text-body">{words.correctText}</p>
        <p className="mt-2 flex flex-wrap gap-x-6 gap-y-2 text-body">
          <a href={urls.portalSettings()}>{words.correctLink}</a>
          <a href={urls.account()}>{words.account}</a>
        </p>
      </Section>
      <ErasureState request={request} />
    </div>
  );
}

/** A request for erasure as its requester sees it. */
type ShownErasure = ReturnType<typeof erasureView>;

/** The state of a request for erasure, with the button to create or withdraw it. */
function ErasureState({ request }: { request: ShownErasure | null }) {
  const words = portalDataWords[useVisit().language];
  return (
    <Section id="erasure" title={words.erase} className="mt-12 max-w-measure">
      <p className="mt-3 text-body">{words.eraseText}</p>
      {request && <RequestState request={request} />}
      {request?.state === 'waiting' ? (
        <form method="post" className="mt-4">
          <Button wide>{words.withdraw}</Button>
        </form>
      ) : (
        <p className="mt-4">
          <a href={href('/portal/my-data/erasure')} className={buttonLook('outlined', true)}>
            {request ? words.askAgain : words.ask}
          </a>
        </p>
      )}
    </Section>
  );
}

function RequestState({ request: { state, asked, due, decided, reason } }: { request: ShownErasure }) {
  const words = portalDataWords[useVisit().language];
  return (
    <div className="mt-4 flex flex-col gap-2 border-l-4 border-line pl-4 text-body">
      {state === 'waiting' && (
        <>
          <p className="font-strong">{words.waiting({ asked, due })}</p>
          <p>{words.waitingText}</p>
        </>
      )}
      {state === 'refused' && (
        <>
          <p className="font-strong">{words.refused({ date: decided ?? '' })}</p>
          <p className="whitespace-pre-line wrap-anywhere">{reason}</p>
          <p>{words.refusedText}</p>
        </>
      )}
      {state === 'withdrawn' && <p>{words.withdrawn({ date: decided ?? '' })}</p>}
    </div>
  );
}
