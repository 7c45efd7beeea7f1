import { explainWords, forecastWords } from '#locales/console/messages.ts';
import { listDesks } from '#store/desks/desks.ts';
import { urls } from '#web/app/urls.ts';
import { staffVisit } from '#web/console/staff.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ForecastView } from '#web/shared/forecast/forecast-view.tsx';
import { readForecast } from '#web/shared/forecast/read-forecast.ts';
import { buttonLook } from '#web/ui/button.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import { PickLinks } from '#web/ui/frame/pick-links.tsx';
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
    desks: [
      { prefix: undefined, label: forecastWords[language].allDesks },
      ...mine.map(({ prefix, names }) => ({ prefix, label: names[language] })),
    ].map(({ prefix, label }) => ({
      href: urls.forecast({ desk: prefix }),
      label,
      current: prefix === chosen?.prefix,
    })),
  };
}

export default function Page({ loaderData: { page, desk, desks } }: Route.ComponentProps) {
  const { language } = useVisit();
  const words = forecastWords[language];
  return (
    <ConsolePage
      title={words.title}
      actions={
        <a href={urls.explain()} className={buttonLook('outlined')}>
          {explainWords[language].link}
        </a>
      }
      lead={words.lead}
    >
      {desks.length > 2 && <PickLinks label={words.desk} links={desks} className="mt-3" />}
      <ForecastView
        page={page}
        href={(query) => urls.forecast({ desk, ...query })}
        hidden={desk === undefined ? {} : { desk }}
      />
    </ConsolePage>
  );
}
