import { data } from 'react-router';
import { consoleWords } from '#locales/console/messages.ts';
import { workWords } from '#locales/public/messages.ts';
import { listDesks } from '#store/desks/desks.ts';
import { urls } from '#web/app/urls.ts';
import { staffVisit } from '#web/console/staff.ts';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { cachedFigures } from '#web/shared/figures/cached-figures.ts';
import { Complete, First, Kept, Target } from '#web/shared/figures/figure-sections.tsx';
import { targetView } from '#web/shared/figures/target-view.ts';
import { workView } from '#web/shared/figures/work-view.ts';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';
import type { Route } from './+types/figures-page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services, language } = staffVisit(context, request);
  const { world } = services;
  const mine = (await listDesks(world.db)).filter(({ id }) => actor.deskIds.includes(id));
  const asked = new URL(request.url).searchParams.get('desk');
  const desk = asked === null ? mine[0] : mine.find(({ prefix }) => prefix === asked);
  if (!desk) throw data(null, 404);
  const figures = await cachedFigures(world, desk);
  return {
    prefix: desk.prefix,
    desks: mine.length < 2 ? [] : mine.map(({ prefix, names }) => ({ prefix, name: names[language] })),
    view: workView(desk, figures, language),
    nextAnswer: targetView(desk, 'nextAnswer', figures, language),
    lead: consoleWords[language].figures.lead,
  };
}

/** The desk's targets and results: the public figures and next answers. */
export default function Page({ loaderData: { prefix, desks, view, nextAnswer, lead } }: Route.ComponentProps) {
  const { views, figures } = useWords();
  const words = workWords[useVisit().language];
  return (
    <>
      <title>{`${views.figures} · Belfry`}</title>
      <ConsoleBar title={views.figures} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1). */}
      <section tabIndex={0} aria-label={views.figures} className="min-h-0 flex-1 relative overflow-y-auto px-5 py-4">
        <p className="max-w-record text-body text-ink-2">{lead}</p>
        {desks.length > 0 && (
          <nav aria-label={figures.desk} className="mt-3 text-body">
            <ul className="flex flex-wrap gap-x-5 gap-y-1">
              {desks.map((desk) => (
                <li key={desk.prefix}>
                  <a
                    href={urls.figures({ desk: desk.prefix })}
                    aria-current={desk.prefix === prefix ? 'page' : undefined}
                    className="pick inline-flex items-center text-ink-2 no-underline"
                  >
                    {desk.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p className="mt-3 text-secondary text-ink-2">
          {view.covers === null ? words.noTickets : `${view.covers} ${view.computed}`}
        </p>
        {view.covers !== null && (
          <div className="mt-6 flex max-w-page flex-col gap-10">
            <First view={view.first} />
            <Kept view={view.kept} />
            <Target name="nextAnswer" view={nextAnswer} />
            <Target name="handled" view={view.handled} />
            <Complete view={view.complete} />
          </div>
        )}
      </section>
    </>
  );
}
