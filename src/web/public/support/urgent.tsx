import { Fragment } from 'react';
import { supportWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { nameWithin } from '#web/shared/lines.ts';
import { WarningIcon } from '#web/ui/icon.tsx';
import type { SupportProps } from './support-props.ts';

/** An urgent incident in three steps: form, phone, ticket number (R12). */
export function Urgent({ desk, view }: SupportProps) {
  const { language } = useVisit();
  const { urgent: words } = supportWords[language];
  const { call, open } = view.urgent;
  return (
    <section aria-labelledby="urgent" className="border-l-5 border-urgent bg-urgent-soft px-5 py-6 sm:px-8 sm:py-7">
      <h2 id="urgent" className="flex items-center gap-3.5 text-section">
        <WarningIcon size={28} className="text-urgent" />
        {words.title}
      </h2>
      <ol className="mt-4 grid gap-x-10 gap-y-5 md:grid-cols-3">
        <Step place={1}>
          <a
            href={urls.contactUrgent(language, { desk: desk.prefix ?? undefined })}
            className="font-strong underline decoration-1 underline-offset-4 hover:decoration-2"
          >
            {words.form}
          </a>{' '}
          {words.formText}
        </Step>
        <Step place={2}>
          {call === null ? (
            <>
              <b>{words.noPhone}</b> {words.noPhoneText}
            </>
          ) : (
            <>
              <b>{call}</b> <Numbers view={view} /> {open ? words.callNowText : words.callLaterText}
            </>
          )}
        </Step>
        {call !== null && (
          <Step place={3}>
            <b>{words.quote}</b> {words.quoteText}
          </Step>
        )}
      </ol>
    </section>
  );
}

function Numbers({ view }: Pick<SupportProps, 'view'>) {
  const { urgent: words } = supportWords[useVisit().language];
  const last = view.urgent.lines.length - 1;
  return (
    <>
      {view.urgent.lines.map((line, place) => (
        <Fragment key={line.href}>
          {place > 0 && ` ${words.or} `}
          <a
            href={line.href}
            className="font-strong whitespace-nowrap underline decoration-1 underline-offset-4 hover:decoration-2"
          >
            {line.shown}
          </a>
          {last > 0 && ` (${nameWithin(line.name)})`}
        </Fragment>
      ))}
      .
    </>
  );
}

function Step({ place, children }: { place: number; children: React.ReactNode }) {
  return (
    <li className="flex gap-5">
      <span aria-hidden="true" className="text-[1.75rem]/8 font-bold text-urgent">
        {place}
      </span>
      <p className="min-w-0 text-body">{children}</p>
    </li>
  );
}
