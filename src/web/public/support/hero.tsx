import { supportWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { LineState } from '#web/ui/line-state.tsx';
import { Skyline } from './skyline.tsx';
import type { SupportProps } from './support-props.ts';

/** The question, one button, and the phone lines with their current state (R11). */
export function Hero({ desk, view }: SupportProps) {
  const { language } = useVisit();
  const words = supportWords[language];
  return (
    <section className="relative overflow-hidden bg-slate text-on-slate">
      <Skyline />
      <div className="relative mx-auto grid max-w-page gap-x-20 gap-y-8 px-gutter py-8 md:min-h-111 md:grid-cols-[1fr_408px] md:py-15">
        <div>
          <h1 className="text-title">{words.question}</h1>
          <p className="mt-4 max-w-measure text-lead text-on-slate-2">{view.lead}</p>
          <p className="mt-8">
            <a href={urls.contact(language, { desk: desk.prefix ?? undefined })} className={buttonLook('bronze')}>
              {words.write}
            </a>
          </p>
        </div>
        {view.lines.length > 0 ? <Lines view={view} /> : <Notes view={view} />}
      </div>
    </section>
  );
}

function Lines({ view }: Pick<SupportProps, 'view'>) {
  const { lines, hoursDiffer } = view;
  const words = supportWords[useVisit().language];
  return (
    <div>
      <h2 className="border-b border-slate-line pb-3 text-body font-strong">{words.phones}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.href} className="border-b border-slate-line py-4">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="text-secondary text-on-slate-2">{line.name}</span>
              <a
                href={line.href}
                className="text-[1.625rem]/8 font-strong whitespace-nowrap text-on-slate no-underline hover:underline"
              >
                {line.shown}
              </a>
            </p>
            <LineState open={line.open} sentence={line.sentence} />
            {hoursDiffer && <p className="mt-0.5 text-small text-on-slate-2">{line.hours}</p>}
          </li>
        ))}
      </ul>
      <Notes view={view} />
    </div>
  );
}

function Notes({ view: { notes, exceptions } }: Pick<SupportProps, 'view'>) {
  return (
    <>
      {exceptions.map((exception) => (
        <p key={exception} className="mt-3 text-small font-strong text-pretty">
          {exception}
        </p>
      ))}
      <p className="mt-3 text-small text-pretty text-on-slate-2">{notes.join(' ')}</p>
    </>
  );
}
