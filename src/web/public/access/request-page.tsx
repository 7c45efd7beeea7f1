import { data, redirect } from 'react-router';
import { openAccessLink, proveRequest } from '#desk/access/ask-for-access.ts';
import { takeBackByLink } from '#desk/access/take-back-request.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { askAccessWords } from '#locales/access/messages.ts';
import { visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { StandingPart, takeBackIntent } from '#web/shared/access/standing-part.tsx';
import { type StandingView, standingView } from '#web/shared/access/standing-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framed } from '#web/shared/frame/find-desk.ts';
import { buttonLook, Submit } from '#web/ui/button.tsx';
import type { Route } from './+types/request-page.ts';

/** Replaces the token after the form was sent; the page then reads the same for every address. */
const asked = 'asked';

/** The page behind the requester's link: verifies the address once, then shows the state. Opening it changes nothing. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const firstDesk = await findPublicDesk(visit, null);
  const desk = await framed(visit, firstDesk);
  if (params.token === asked) return { desk, page: 'asked' as const, view: null };
  const link = await openAccessLink(world, params.token);
  if (link === null) return data({ desk, page: 'invalid' as const, view: null }, 404);
  if (link.provable) return { desk, page: 'prove' as const, view: null };
  return { desk, page: 'standing' as const, view: standingView(link.request, firstDesk, visit.language) };
}

/**
 * Verifies the address (R3), and only then notifies the decider. Or withdraws the request; if it was decided first, the page says
 * so.
 */
export async function action({ context, params }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const form = await readForm(context);
  if (form.get('intent') === takeBackIntent) {
    const done = await takeBackByLink(visit.services.world, params.token);
    if (isRefused(done, 'missing')) return data(null, 404);
    throw redirect(urls.accessStanding(visit.language, params.token), 303);
  }
  const proved = await proveRequest(visit.services.world, params.token);
  if ('refused' in proved) return data(null, 404);
  throw redirect(urls.accessStanding(visit.language, params.token), 303);
}

export default function RequestPage({ loaderData }: Route.ComponentProps) {
  const { desk, page, view } = loaderData;
  const words = askAccessWords[useVisit().language];
  const { title } = words[page];
  return (
    <DeskFrame desk={desk}>
      <title>{`${title} – ${desk.name}`}</title>
      <meta name="robots" content="noindex" />
      <div className="mx-auto max-w-page px-gutter py-8 sm:py-10">
        <div className="max-w-160">
          <h1 className="text-title">{title}</h1>
          <Body page={page} view={view} />
        </div>
      </div>
    </DeskFrame>
  );
}

function Body({ page, view }: { page: 'asked' | 'invalid' | 'prove' | 'standing'; view: StandingView | null }) {
  const { language } = useVisit();
  const words = askAccessWords[language];
  if (view !== null) return <StandingPart view={view} />;
  if (page === 'prove')
    return (
      <form method="post" className="mt-4">
        <p className="text-lead">{words.prove.text}</p>
        <Submit className="mt-6" wide>
          {words.prove.submit}
        </Submit>
      </form>
    );
  if (page === 'asked')
    return (
      <>
        <p className="mt-4 text-lead">{words.asked.text}</p>
        <p className="mt-3 text-body text-ink-2">{words.asked.until}</p>
        <p className="mt-8 text-body">{words.asked.nothing}</p>
        <p className="mt-3">
          <a href={urls.access(language)} className="link text-body">
            {words.asked.again}
          </a>
        </p>
      </>
    );
  return (
    <>
      <p className="mt-4 text-lead">{words.invalid.text}</p>
      <p className="mt-6">
        <a href={urls.access(language)} className={buttonLook('main', true)}>
          {words.invalid.again}
        </a>
      </p>
    </>
  );
}
