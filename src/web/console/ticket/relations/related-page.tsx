import type { ReactNode } from 'react';
import { urls } from '#web/app/urls.ts';
import type { ActResult } from '#web/console/ticket/acts/run-act.ts';
import { useRelationWords } from '#web/console/use-words.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';

interface RelatedPageProps {
  title: string;
  number: string;
  summary: string;
  /** The ticket's language. */
  language: string;
  errors?: ActResult['errors'];
  children: ReactNode;
}

/** A page that relates one ticket to another: title, errors and a link back. */
export function RelatedPage({ title, number, summary, language, errors, children }: RelatedPageProps) {
  const words = useRelationWords();
  return (
    <ConsolePage windowTitle={`${errors ? `${words.errors.title} – ` : ''}${title}`} title={title}>
      <div className="flex max-w-record flex-col gap-5 pb-8">
        <div>
          <BackLink href={urls.ticket(number)}>{words.back}</BackLink>
          <p className="mt-1 text-body" lang={language}>
            {summary}
          </p>
        </div>
        {errors && <ErrorSummary title={words.errors.title} errors={errors} />}
        {children}
      </div>
    </ConsolePage>
  );
}
