import { forecastWords } from '#locales/console/messages.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { deskVisit } from '#web/admin/desks/desk-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ForecastView } from '#web/shared/forecast/forecast-view.tsx';
import { readForecast } from '#web/shared/forecast/read-forecast.ts';
import type { Route } from './+types/page.ts';

export async function loader(args: Route.LoaderArgs) {
  const { desk, actor, language, services } = await deskVisit(args);
  const { db, clock } = services.world;
  const { searchParams } = new URL(args.request.url);
  return {
    page: await readForecast({ actor, language, desks: [desk], db, now: clock.now() }, searchParams),
    prefix: desk.prefix,
  };
}

export default function Page({ loaderData: { page, prefix } }: Route.ComponentProps) {
  const words = forecastWords[useVisit().language];
  return (
    <DeskPage title={words.ofDesk({ desk: prefix })} lead={words.lead}>
      <ForecastView page={page} href={(query) => urls.deskForecast(prefix, query)} />
    </DeskPage>
  );
}
