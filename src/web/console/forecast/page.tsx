import { explainWords, forecastWords } from '#locales/console/messages.ts';
import { listDesks } from '#store/desks/desks.ts';
import { urls } from '#web/app/urls.ts';
import { staffVisit } from '#web/console/staff.ts';
import { useForecastWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ForecastView } from '#web/shared/forecast/forecast-view.tsx';
import { readForecast } from '#web/shared/forecast/read-forecast.ts';
import { buttonLook } from '#web/ui/button.tsx';
import { ConsoleBar } from '#web/ui/frame/console-bar.tsx';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services, language } = staffVisit(context, request);
  const { db, clock } = services.world;
  const { searchParams } = new URL(request.url);
  const mine = (await listDesks(db)).filter(({ id }) => actor.deskIds.includes(id));
  const chosen = mine.find(({ prefix }) => prefix === searchParams.get('desk'));
  const desks = chosen ? [chosen] : mine;
  return {
    page: await readForecast({ actor, language, desks, db, now: clock.now() }, searchParams),
    desk: chosen?.prefix,
    desks: mine.length < 2 ? [] : mine.map(({ prefix, names }) => ({ prefix, name: names[language] })),
  };
}

export default function Page({ loaderData: { page, desk, desks } }: Route.ComponentProps) {
  const { language } = useVisit();
  const words = forecastWords[language];
  return (
    <>
      <title>{`${words.title} · Belfry`}</title>
      <ConsoleBar
        title={words.title}
        actions={
          <a href={urls.explain()} className={buttonLook('outlined')}>
            {explainWords[language].link}
          </a>
        }
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1). */}
      <section tabIndex={0} aria-label={words.title} className="min-h-0 flex-1 relative overflow-y-auto px-5 py-4">
        <p className="max-w-record text-body text-ink-2">{words.lead}</p>
        {desks.length > 0 && <DeskPicks desk={desk} desks={desks} />}
        <ForecastView
          page={page}
          href={(query) => urls.forecast({ desk, ...query })}
          hidden={desk === undefined ? {} : { desk }}
        />
      </section>
    </>
  );
}

function DeskPicks({ desk, desks }: { desk: string | undefined; desks: { prefix: string; name: string }[] }) {
  const words = useForecastWords();
  const all = [{ prefix: undefined, name: words.allDesks }, ...desks];
  return (
    <nav aria-label={words.desk} className="mt-3 text-body">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {all.map(({ prefix, name }) => (
          <li key={name}>
            <a
              href={urls.forecast({ desk: prefix })}
              aria-current={prefix === desk ? 'page' : undefined}
              className="pick inline-flex items-center text-ink-2 no-underline"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
