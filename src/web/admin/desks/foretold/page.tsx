import { foretoldWords } from '#locales/console/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { deskOf } from '#web/admin/desks/desk-of.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ForetoldView } from '#web/shared/foretold/foretold-view.tsx';
import { readForetold } from '#web/shared/foretold/read-foretold.ts';
import type { Route } from './+types/page.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const { actor, language, services } = visit;
  const { db, clock } = services.world;
  const { searchParams } = new URL(request.url);
  return {
    page: await readForetold({ actor, language, desks: [desk], db, now: clock.now() }, searchParams),
    prefix: desk.prefix,
    name: desk.names[language],
  };
}

export default function Page({ loaderData: { page, prefix, name } }: Route.ComponentProps) {
  const words = foretoldWords[useVisit().language];
  const back = { href: urls.chosenDesk(prefix), label: name };
  return (
    <AdminPage title={words.ofDesk({ desk: prefix })} lead={words.lead} back={back}>
      <ForetoldView page={page} href={(query) => urls.deskForetold(prefix, query)} />
    </AdminPage>
  );
}
