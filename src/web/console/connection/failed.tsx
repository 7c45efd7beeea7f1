import { isRouteErrorResponse, useLocation, useNavigation, useRouteLoaderData } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { useWords } from '#web/console/use-words.ts';
import { errorWords } from '#web/shared/document/error-page.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import { consoleTitleId } from '#web/ui/frame/console-bar.tsx';
import { WarningIcon } from '#web/ui/icon.tsx';
import { useLate } from '#web/ui/use-late.ts';
import type { loader } from '../../root.tsx';

/** Shown instead of a page that failed: what failed, what is safe, and one way on. The frame stays. */
export function Failed({ error }: { error: unknown }) {
  const { language } = useVisit();
  const reference = useRouteLoaderData<typeof loader>('root')?.requestId;
  const { pathname, search } = useLocation();
  const { bulk } = useWords();
  const words = errorWords[language];
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const back = <a href={urls.console()}>{bulk.back}</a>;
  if (status < 500)
    return (
      <div className="px-5 py-4">
        <title>{words.missing}</title>
        <h1 id={consoleTitleId} className="sr-only">
          {words.missing}
        </h1>
        <Empty title={words.missing}>
          {words.missingText} {back}
        </Empty>
      </div>
    );
  return (
    <div
      role="alert"
      data-failed=""
      className="m-5 flex gap-3 rounded-field border border-transparent bg-urgent-soft px-4 py-3 text-body"
    >
      <title>{words.failed}</title>
      <WarningIcon className="mt-[0.25em] text-urgent" />
      <div>
        <h1 id={consoleTitleId} className="font-strong">
          {words.failed}
        </h1>
        <p>{words.failedText}</p>
        <p className="text-secondary text-ink-2">
          {words.reference}: <span className="text-ink">{reference}</span>
        </p>
        <p className="mt-2">
          <a href={pathname + search}>{words.again}</a> · {back}
        </p>
      </div>
    </div>
  );
}

/** The current page stays while the next one loads; no indicator during the first 300 ms (guide, 11). */
export function Loading() {
  const { connection } = useWords();
  const isLate = useLate(useNavigation().state === 'loading');
  return (
    <p
      role="status"
      className={
        isLate ? 'fixed top-0 right-0 z-20 rounded-bl-field bg-selected px-3 py-1 text-small text-ink' : 'sr-only'
      }
    >
      {isLate ? connection.loading : ''}
    </p>
  );
}
