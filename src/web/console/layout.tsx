import { Outlet, useLocation, useRouteLoaderData } from 'react-router';
import { listDesks } from '#store/desks.ts';
import { readStaffSettings } from '#store/staff-settings.ts';
import { CommandLayer } from '#web/console/commands/command-layer.tsx';
import { FindField } from '#web/console/find-field.tsx';
import { FrameFoot } from '#web/console/frame-foot.tsx';
import { countLists } from '#web/console/list/count-lists.ts';
import { readTeams } from '#web/console/list/read-teams.ts';
import { views as allViews, viewsOf } from '#web/console/list/views.ts';
import { Offline } from '#web/console/live/offline.tsx';
import { useLive } from '#web/console/live/use-live.ts';
import { type Here, navigationGroups, thumbLinks } from '#web/console/navigation.ts';
import { staffVisit } from '#web/console/staff.ts';
import { Failed } from '#web/console/trouble/failed.tsx';
import { Loading } from '#web/console/trouble/loading.tsx';
import { TroubleLayer } from '#web/console/trouble/trouble-layer.tsx';
import { usePlainLinks } from '#web/console/use-plain-links.ts';
import { useWords } from '#web/console/use-words.ts';
import { ErrorPage } from '#web/document/error-page.tsx';
import type { PageHandle } from '#web/document/page-handle.ts';
import { useHydrated } from '#web/document/use-hydrated.ts';
import { ConsoleFrame } from '#web/ui/frame/console-frame.tsx';
import { urls } from '#web/urls.ts';
import type { loader as rootLoader } from '../root.tsx';
import type { Route } from './+types/layout.ts';

export const handle: PageHandle = { scripts: true };

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, services, language } = staffVisit(context, request);
  const { db } = services.world;
  const [counts, teams, desks, settings] = await Promise.all([
    countLists(db, actor),
    readTeams(db, actor),
    listDesks(db),
    readStaffSettings(db, actor.personId),
  ]);
  const mine = desks.filter(({ id }) => actor.deskIds.includes(id));
  return {
    counts,
    teams: teams.map(({ id, name, count }) => ({ id, name, count })),
    views: viewsOf(actor),
    settings: { own: settings.keys, off: settings.keysOff, density: settings.density },
    person: actor.name,
    personId: actor.personId,
    desk: mine.map(({ names }) => names[language]).join(', ') || 'Belfry',
  };
}

export default function ConsoleLayout({ loaderData }: Route.ComponentProps) {
  return (
    <Framed data={loaderData}>
      <Outlet />
    </Framed>
  );
}

/** A page that fails leaves the frame around it; only without the frame's own data there is none. */
export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  const visit = useRouteLoaderData<typeof rootLoader>('root');
  if (!loaderData || !visit)
    return <ErrorPage error={error} language={visit?.language ?? 'en'} reference={visit?.requestId} />;
  return (
    <Framed data={loaderData}>
      <Failed error={error} />
    </Framed>
  );
}

type LayoutData = Route.ComponentProps['loaderData'];

function Framed({ data, children }: { data: LayoutData; children: React.ReactNode }) {
  const { counts, teams, views, person, personId, desk, settings } = data;
  const words = useWords();
  const here = useHere(views);
  const lostAt = useLive(urls.events());
  const links = { views, counts, teams, here, words };
  return (
    // The density stands here and not on the root, whose font size every rem is measured by.
    // biome-ignore lint/a11y: links inside are followed without a new document; keys reach them as they reach any link.
    <div
      data-density="console"
      data-density-rows={settings.density}
      data-awake={useHydrated() || undefined}
      onClick={useFollowing()}
    >
      <ConsoleFrame
        desk={{ name: desk, href: urls.console() }}
        words={words.frame}
        find={<FindField />}
        groups={navigationGroups(links)}
        thumb={thumbLinks(links)}
        person={person}
        foot={<FrameFoot />}
      >
        <Offline since={lostAt} />
        {children}
      </ConsoleFrame>
      <Loading />
      <TroubleLayer personId={personId} person={person} />
      <CommandLayer own={settings.own} off={settings.off} without={withoutViews(views)} />
    </div>
  );
}

function withoutViews(views: readonly string[]): string[] {
  return allViews.filter((view) => !views.includes(view)).map((view) => urls.console({ view }));
}

/** Follows a link, and closes the navigation that a phone had opened over the page. */
function useFollowing() {
  const follow = usePlainLinks();
  return (event: React.MouseEvent<HTMLElement>) => {
    follow(event);
    if (event.defaultPrevented) document.querySelector<HTMLElement>('nav:popover-open')?.hidePopover();
  };
}

function useHere(views: readonly string[]): Here {
  const { pathname, search } = useLocation();
  if (pathname === urls.unplaced()) return 'unplaced';
  if (pathname === urls.foretold()) return 'foretold';
  if (pathname === urls.figures()) return 'figures';
  const parameters = new URLSearchParams(search);
  if (pathname !== urls.console() || parameters.has('q')) return null;
  const team = parameters.get('team');
  if (team !== null) return { team };
  const view = parameters.get('view') ?? 'next';
  return (views.includes(view) ? view : 'next') as Here;
}
