import { use } from 'react';
import { href, isRouteErrorResponse, useLocation } from 'react-router';
import type { Exceeded } from '#desk/sign-in/sent-body.ts';
import type { Language } from '#domain/language.ts';
import { inEach } from '#locales/catalogue.ts';
import { bytes, number } from '#locales/format.ts';
import { ownNames, words } from '#locales/messages.ts';
import { inLanguage } from '#web/app/next-address.ts';
import { GoneMeanwhile, SentFormContext, SignInAndSend } from '#web/shared/document/sent-form.tsx';

/** "Not allowed" looks like "not found" (guide, 11). */
export const errorWords = inEach(words, ({ errorPage }) => errorPage);

type ErrorWords = (typeof errorWords)[Language];

/** Data of the 404 for a page in a language that its desk does not have; the page is there in these. */
export interface NotSpoken {
  spoken: readonly Language[];
}

/**
 * The whole page when it cannot be shown: what failed, what is safe, and one way on. It depends on nothing that could also fail.
 */
export function ErrorPage({ error, language, reference }: { error: unknown; language: Language; reference?: string }) {
  const say = errorWords[language];
  const sent = use(SentFormContext);
  const spoken = spokenOf(error);
  if (spoken) return <NotSpokenPage language={language} spoken={spoken} />;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (sent && status === 401) return <SignInAndSend sent={sent} language={language} />;
  if (sent && status === 404) return <GoneMeanwhile sent={sent} language={language} />;
  // An outage has no reference to report: it is the same for everybody.
  const hasReference = status >= 500 && status !== 503;
  const [title, text] = said(say, status, error, language);
  return (
    <main className="mx-auto max-w-page px-gutter py-18">
      <title>{title}</title>
      <h1 className="text-title">{title}</h1>
      <p className="mt-4 max-w-measure text-body">{text}</p>
      {hasReference && reference && (
        <p className="mt-4 text-secondary text-ink-2">
          {say.reference}: <span className="text-ink">{reference}</span>
        </p>
      )}
      <p className="mt-8 text-body">
        {/* An empty address means the current page. */}
        <a href={status === 503 ? '' : href('/')}>{status === 503 ? say.again : say.back}</a>
      </p>
    </main>
  );
}

function spokenOf(error: unknown): readonly Language[] | null {
  return isRouteErrorResponse(error) ? ((error.data as Partial<NotSpoken> | null)?.spoken ?? null) : null;
}

/** A page of a desk in a language that the desk does not have: says so, and leads to the same page in its languages. */
function NotSpokenPage({ language, spoken }: { language: Language; spoken: readonly Language[] }) {
  const say = errorWords[language];
  const { pathname, search } = useLocation();
  return (
    <main className="mx-auto max-w-page px-gutter py-18">
      <title>{say.notSpoken}</title>
      <h1 className="text-title">{say.notSpoken}</h1>
      <p className="mt-4 max-w-measure text-body">{say.notSpokenText}</p>
      <ul className="mt-4 flex flex-wrap gap-x-8 gap-y-3 text-body">
        {spoken.map((each) => (
          <li key={each}>
            <a href={inLanguage(pathname + search, each)} lang={each} hrefLang={each}>
              {ownNames[each]}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

function said(words: ErrorWords, status: number, error: unknown, language: Language): [title: string, text: string] {
  if (status === 503) return [words.away, words.awayText];
  if (status === 413) return [words.tooLarge, `${limitOf(words, error, language)} ${words.goBack}`];
  return status < 500 ? [words.missing, words.missingText] : [words.failed, words.failedText];
}

/** The limit that a form exceeds, with its figure (R43). */
function limitOf({ limits }: ErrorWords, error: unknown, language: Language): string {
  const { limit = 'bytes', max = 0 } = (isRouteErrorResponse(error) && (error.data as Partial<Exceeded> | null)) || {};
  if (limit === 'bytes') return limits.bytes({ size: bytes(max, language) });
  const say = limits[limit === 'files' || limit === 'nameBytes' ? limit : 'fields'];
  return say({ count: number(max, language) });
}
