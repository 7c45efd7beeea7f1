import { articleWords } from '#locales/public/messages.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { hasOpenRequest } from '#web/public/articles/open-request.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framedInAddress } from '#web/shared/frame/find-desk.ts';
import { supportAddress } from '#web/shared/frame/frame-links.ts';
import { buttonLook } from '#web/ui/button.tsx';
import type { Route } from './+types/spared-page.ts';

/** Shown after an article solved the problem. Nothing was sent; for an hour it still can be. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  return { desk: await framedInAddress(visit, desk), isKept: await hasOpenRequest(visit, request, desk) };
}

export default function SparedPage({ loaderData }: Route.ComponentProps) {
  const { desk, isKept } = loaderData;
  const { language } = useVisit();
  const { request } = articleWords[language];
  return (
    <DeskFrame desk={desk}>
      <title>{`${request.sparedTitle} – ${desk.name}`}</title>
      <div className="mx-auto max-w-page px-gutter py-10">
        <h1 className="text-title">{request.sparedTitle}</h1>
        <p className="mt-4 max-w-measure text-lead">{request.spared}</p>
        {isKept && <p className="mt-4 max-w-measure text-body text-ink-2">{request.discarded}</p>}
        <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-4">
          {isKept && (
            <a
              href={urls.contactCheck(language, { desk: desk.prefix ?? undefined })}
              className={buttonLook('outlined', true)}
            >
              {request.sendAnyway}
            </a>
          )}
          <a href={supportAddress(language, desk)} className="link text-body">
            {request.home}
          </a>
        </p>
      </div>
    </DeskFrame>
  );
}
