import { data, redirect } from 'react-router';
import { withdrawErasure } from '#desk/erasure/ask-erasure.ts';
import { portalDataWords } from '#locales/portal/messages.ts';
import { findErasureRequest } from '#store/erasure/erasure-requests.ts';
import { urls } from '#web/app/urls.ts';
import { PortalTitle } from '#web/portal/frame/portal-title.tsx';
import { portalVisit } from '#web/portal/portal-visit.ts';
import { SettingsPages } from '#web/portal/settings/settings-pages.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { findPublicDesk } from '#web/shared/frame/find-desk.ts';
import { Banner } from '#web/ui/banner.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { ErasureState } from './erasure-state.tsx';
import { erasureView } from './erasure-view.ts';

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

/** Withdraws a request for erasure. */
export async function action({ context, request }: Route.ActionArgs) {
  const { services, actor } = portalVisit(context, request);
  const isBack = await withdrawErasure(services.world, actor);
  return isBack ? redirect(urls.myData(), 303) : data({ isLate: true }, 409);
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
        {actionData?.isLate && (
          <div role="alert">
            <Banner tone="urgent">{words.done.late}</Banner>
          </div>
        )}
        {done && !actionData && (
          <Banner tone="handled" icon="check" live>
            {words.done.asked}
          </Banner>
        )}
      </div>
      <Section id="take" title={words.take} className="mt-8 max-w-measure">
        <p className="mt-3 text-body">{words.takeText}</p>
        <p className="mt-2 text-secondary text-ink-2">{words.takeNote}</p>
        <p className="mt-4">
          <a href={urls.myDataFile()} className={buttonLook('outlined', true)} download="">
            {words.download}
          </a>
        </p>
      </Section>
      <Section id="correct" title={words.correct} className="mt-12 max-w-measure">
        <p className="mt-3 text-body">{words.correctText}</p>
        <p className="mt-2 flex flex-wrap gap-x-6 gap-y-2 text-body">
          <a href={urls.portalSettings()} className="link">
            {words.correctLink}
          </a>
          <a href={urls.account()} className="link">
            {words.account}
          </a>
        </p>
      </Section>
      <ErasureState request={request} />
    </div>
  );
}
