import { href, isRouteErrorResponse } from 'react-router';
import type { Language } from '#domain/language.ts';
import { type ErrorWords, errorWords } from './error-words.ts';

/**
 * The whole page when it cannot be shown: what failed, what is safe, and one way on. It depends on nothing that could also fail.
 */
export function ErrorPage({ error, language, reference }: { error: unknown; language: Language; reference?: string }) {
  const words = errorWords[language];
  const status = isRouteErrorResponse(error) ? error.status : 500;
  // An outage has no reference to report: it is the same for everybody.
  const hasReference = status >= 500 && status !== 503;
  const [title, text] = said(words, status);
  return (
    <main className="mx-auto max-w-page px-gutter py-18">
      <title>{title}</title>
      <h1 className="text-title">{title}</h1>
      <p className="mt-4 max-w-measure text-body">{text}</p>
      {hasReference && reference && (
        <p className="mt-4 text-secondary text-ink-2">
          {words.reference}: <span className="text-ink">{reference}</span>
        </p>
      )}
      <p className="mt-8 text-body">
        {/* An empty address means the current page. */}
        <a className="link" href={status === 503 ? '' : href('/')}>
          {status === 503 ? words.again : words.back}
        </a>
      </p>
    </main>
  );
}

function said(words: ErrorWords, status: number): [title: string, text: string] {
  if (status === 503) return [words.away, words.awayText];
  if (status === 413) return [words.tooLarge, words.tooLargeText];
  return status < 500 ? [words.missing, words.missingText] : [words.failed, words.failedText];
}
