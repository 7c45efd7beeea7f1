import { exceptionDaysMax } from '#domain/calendar/exceptions.ts';
import { capitalised } from '#locales/format.ts';
import { workWords } from '#locales/public/messages.ts';
import { hoursInWords } from '#mail/letters/parts.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { exceptionLines } from '#web/public/exceptions-view.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { cachedFigures } from '#web/shared/figures/cached-figures.ts';
import { FigureSections } from '#web/shared/figures/figure-sections.tsx';
import { type WorkView, workView } from '#web/shared/figures/work-view.ts';
import { DeskFrame, type FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framedInAddress, languageOf } from '#web/shared/frame/find-desk.ts';
import { type LineView, lineView } from '#web/shared/lines.ts';
import { Spoken } from '#web/shared/stands-in.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { type YearOff, yearsOff } from './days-off-view.ts';

/** Targets, results and definitions, all computed. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const language = languageOf(params);
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  const now = world.clock.now();
  return {
    desk: await framedInAddress(visit, desk),
    view: workView(desk, await cachedFigures(world, desk), language),
    open: {
      hours: hoursInWords(desk.hours, language),
      calendar: workWords[language].open.calendar({ calendar: desk.calendar.names[language] }),
      lines: desk.lines.map((line) => ({
        ...lineView(desk, line, language, now),
        hours: hoursInWords(line.hours, language),
      })),
      exceptions: exceptionLines(desk, language, now, exceptionDaysMax),
    },
    years: yearsOff(desk, language, now),
  };
}

export const handle: PageHandle = { cached: { query: ['desk'] } };

export default function Page({ loaderData: { desk, view, open, years } }: Route.ComponentProps) {
  const words = workWords[useVisit().language];
  return (
    <DeskFrame desk={desk} current="work">
      <title>{`${words.title} – ${desk.name}`}</title>
      <div className="mx-auto flex max-w-page flex-col gap-between px-gutter py-8 sm:py-10">
        <header>
          <h1 className="text-title">{words.title}</h1>
          <p className="mt-3 max-w-measure text-lead text-ink-2">{words.lead}</p>
        </header>
        <Summary view={view} hours={open.hours} />
        <OpenHours view={open} />
        <DaysOff desk={desk} years={years} />
        <Section id="figures" title={words.figures}>
          <p className="mt-3 text-secondary text-ink-2">
            {view.covers === null ? words.noTickets : `${view.covers} ${view.computed}`}
          </p>
        </Section>
        {view.covers !== null && <FigureSections view={view} />}
      </div>
    </DeskFrame>
  );
}

/** The main promises and results, each with a link to its details below. */
function Summary({ view, hours }: { view: WorkView; hours: string }) {
  const words = workWords[useVisit().language];
  const { first, kept, complete, closing } = view;
  const hasFigures = view.covers !== null;
  const rows = [
    { to: 'open', title: words.open.title, says: [capitalised(`${hours}.`)] },
    {
      to: 'first-answer',
      title: words.first.title,
      says: [first.promise, ...(hasFigures ? [kept.sentences[0]!] : [])],
    },
    ...(hasFigures ? [{ to: 'complete', title: words.complete.title, says: [complete.sentence] }] : []),
    { to: 'closing', title: words.closing.title, says: [closing.promise] },
  ];
  return (
    <Section id="summary" title={words.summary}>
      <dl className="mt-4 border-b border-line">
        {rows.map(({ to, title, says }) => (
          <Row key={to} term={hasFigures || to === 'open' ? <a href={`#${to}`}>{title}</a> : title}>
            {says.join(' ')}
          </Row>
        ))}
      </dl>
    </Section>
  );
}

interface OpenHoursView {
  /** The desk's service hours. */
  hours: string;
  calendar: string;
  lines: (LineView & { hours: string })[];
  /** Special hours on some days, one sentence each. */
  exceptions: string[];
}

/** The hours of the desk and of its phone lines, which may be shorter. */
function OpenHours({ view: { hours, calendar, lines, exceptions } }: { view: OpenHoursView }) {
  const words = workWords[useVisit().language].open;
  return (
    <Section id="open" title={words.title}>
      <dl className="mt-4 border-b border-line">
        <Row term={words.desk}>
          {hours}
          <span className="block text-secondary text-ink-2">{calendar}</span>
        </Row>
        {lines.map((line) => (
          <Row
            key={line.href}
            term={
              <>
                <a href={line.href} className="link whitespace-nowrap">
                  {line.shown}
                </a>
                <span className="block text-secondary text-ink-2">{line.name}</span>
              </>
            }
          >
            {line.hours}
            <span className="block text-secondary text-ink-2">{line.sentence}</span>
          </Row>
        ))}
        {exceptions.length > 0 && (
          <Row term={words.exceptions}>
            {exceptions.map((exception) => (
              <span key={exception} className="block">
                {exception}
              </span>
            ))}
          </Row>
        )}
        <Row term={words.day}>{words.dayText}</Row>
      </dl>
    </Section>
  );
}

function Row({ term, children }: { term: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className="grid gap-x-14 border-t border-line py-3.5 text-body sm:grid-cols-[16rem_minmax(0,1fr)]">
      <dt className="font-strong">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Days off with their reasons (R17), and a note if some are undecided. */
function DaysOff({ desk, years }: { desk: FramedDesk; years: YearOff[] }) {
  const { language } = useVisit();
  const words = workWords[language].daysOff;
  return (
    <Section id="days-off" title={words.title}>
      <p className="mt-3 max-w-measure text-body">{words.text}</p>
      <p className="mt-2 text-body">
        <a href={urls.daysOff(language, { desk: desk.prefix ?? undefined })}>{words.file}</a>
      </p>
      <div className="mt-6 grid gap-x-14 gap-y-8 md:grid-cols-2">
        {years.map((year) => (
          <Year key={year.year} year={year} />
        ))}
      </div>
    </Section>
  );
}

function Year({ year: { year, days, undecided } }: { year: YearOff }) {
  const words = workWords[useVisit().language].daysOff;
  return (
    <div>
      <h3 className="text-sub">{year}</h3>
      {undecided && <p className="mt-1 text-secondary text-ink-2">{undecided}</p>}
      {days.length === 0 && <p className="mt-1 text-body">{words.none}</p>}
      <dl className="mt-2 border-b border-line">
        {days.map(({ date, reason }) => (
          <div key={date} className="grid gap-x-4 border-t border-line py-2 text-secondary sm:grid-cols-2">
            <dt className="font-strong">{date}</dt>
            <dd className="text-ink-2">
              <Spoken of={reason} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
