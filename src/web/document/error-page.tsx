import { isRouteErrorResponse } from 'react-router';
import type { Language } from '#domain/language.ts';
import { urls } from '#web/urls.ts';
import { errorWords } from './error-words.ts';

/** The whole page, when it cannot be shown: what failed, what is safe, one way on. It needs nothing that could fail too. */
export function ErrorPage({ error, language, reference }: { error: unknown; language: Language; reference?: string }) {
  const words = errorWords[language];
  const missing = isRouteErrorResponse(error) && error.status < 500;
  return (
    <main className="mx-auto max-w-page px-gutter py-18">
      <title>{missing ? words.missing : words.failed}</title>
      <h1 className="text-title">{missing ? words.missing : words.failed}</h1>
      <p className="mt-4 max-w-measure text-body">{missing ? words.missingText : words.failedText}</p>
      {!missing && reference && (
        <p className="mt-4 text-secondary text-ink-2">
          {words.reference}: <span className="text-ink">{reference}</span>
        </p>
      )}
      <p className="mt-8 text-body">
        <a className="link" href={urls.first()}>
          {words.back}
        </a>
      </p>
    </main>
  );
}
