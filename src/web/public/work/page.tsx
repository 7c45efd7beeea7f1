import { exceptionDaysMax } from '#domain/calendar/exceptions.ts';
import { workWords } from '#locales/public/messages.ts';
import { hoursInWords } from '#mail/letters/parts.ts';
import { visitContext } from '#web/app/context.ts';
import { exceptionLines } from '#web/public/exceptions-view.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { FigureSections } from '#web/shared/figures/figure-sections.tsx';
import { keptFigures } from '#web/shared/figures/kept-figures.ts';
import { workView } from '#web/shared/figures/work-view.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framed, languageOf } from '#web/shared/frame/find-desk.ts';
import { lineView } from '#web/shared/lines.ts';
import type { Route } from './+types/page.ts';
import { DaysOff } from './days-off.tsx';
import { yearsOff } from './days-off-view.ts';
import { OpenHours } from './open-hours.tsx';

/** Targets, results and definitions, all computed. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const language = languageOf(params);
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  const now = world.clock.now();
  return {
    desk: await framed(visit, desk),
    view: workView(desk, await keptFigures(world, desk), language),
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

export const handle: PageHandle = { kept: { query: ['desk'] } };

export default function Page({ loaderData: { desk, view, open, years } }: Route.ComponentProps) {
  const words = workWords[useVisit().language];
  return (
    <DeskFrame desk={desk} current="work">
      <title>{`${words.title} – ${desk.name}`}</title>
      <div className="mx-auto flex max-w-page flex-col gap-between px-gutter py-8 sm:py-10">
        <header>
          <h1 className="text-title">{words.title}</h1>
          <p className="mt-3 max-w-measure text-lead text-ink-2">{words.lead}</p>
          <p className="mt-3 text-secondary text-ink-2">
            {view.covers === null ? words.noTickets : `${view.covers} ${view.computed}`}
          </p>
        </header>
        {view.covers !== null && <FigureSections view={view} />}
        <OpenHours view={open} />
        <DaysOff desk={desk} years={years} />
      </div>
    </DeskFrame>
  );
}
