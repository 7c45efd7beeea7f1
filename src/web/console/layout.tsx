import { Outlet, useLocation } from 'react-router';
import { listDesks } from '#store/desks.ts';
import { listOwnPending } from '#store/pending-messages.ts';
import { countCallBacks } from '#store/phone-calls.ts';
import { readCallWindow } from '#web/console/calls/read-window.ts';
import { CallWindow } from '#web/console/calls/window/call-window.tsx';
import { FindField } from '#web/console/find/find-field.tsx';
import { FrameFoot } from '#web/console/frame-foot.tsx';
import { countLists } from '#web/console/list/count-lists.ts';
import { readSavedViews } from '#web/console/list/read-saved-views.ts';
import { readTeams } from '#web/console/list/read-teams.ts';
import { viewsOf } from '#web/console/list/views.ts';
import { Offline } from '#web/console/live/offline.tsx';
import { useLive } from '#web/console/live/use-live.ts';
import { type Here, navigationGroups, thumbLinks } from '#web/console/navigation.ts';
import { SendingToasts } from '#web/console/sending/sending-toasts.tsx';
import { staffVisit } from '#web/console/staff.ts';
import { UrgentAlarm } from '#web/console/urgent/urgent-alarm.tsx';
import { usePlainLinks } from '#web/console/use-plain-links.ts';
import { useWords } from '#web/console/use-words.ts';
import type { PageHandle } from '#web/document/page-handle.ts';
import { useHydrated } from '#web/document/use-hydrated.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { ConsoleFrame } from '#web/ui/frame/console-frame.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/layout.ts';

export const handle: PageHandle = { scripts: true };

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = staffVisit(context, request);
  const { actor, services, language } = visit;
  const { db, clock } = services.world;
  const [counts, teams, desks, calls, callBacks] = await Promise.all([
    countLists(db, actor),
    readTeams(db, actor),
    listDesks(db),
    readCallWindow(visit),
    countCallBacks(db, actor, clock.now()),
  ]);
  const mine = desks.filter(({ id }) => actor.deskIds.includes(id));
  const saved = await readSavedViews(visit, desks);
  return {
    ...{ counts, calls, callBacks },
    teams: teams.map(({ id, name, count }) => ({ id, name, count })),
    saved: saved.map(({ id, name, count }) => ({ id, name, count })),
    views: viewsOf(actor),
    person: actor.name,
    /** What this person may still take back, and what could not be sent. */
    sending: await listOwnPending(db, actor),
    now: new Date().toISOString(),
    desk: mine.map(({ names }) => names[language]).join(', ') || 'Belfry',
  };
}

export default function ConsoleLayout({ loaderData }: Route.ComponentProps) {
  const { counts, calls, callBacks, teams, saved, views, person, desk, sending, now } = loaderData;
  const words = useWords();
  const here = useHere(views);
  const lostAt = useLive(urls.events());
  const links = { views, counts, callBacks, teams, saved, here, words, language: useVisit().language };
  return (
    // The density stands here and not on the root, whose font size every rem is measured by.
    // biome-ignore lint/a11y: links inside are followed without a new document; keys reach them as they reach any link.
    <div data-density="console" data-awake={useHydrated() || undefined} onClick={useFollowing()}>
      <ConsoleFrame
        desk={{ name: desk, href: urls.console() }}
        words={words.frame}
        find={<FindField />}
        groups={navigationGroups(links)}
        thumb={thumbLinks(links)}
        person={person}
        foot={<FrameFoot />}
        aside={<CallWindow view={calls} />}
      >
        <Offline since={lostAt} />
        <UrgentAlarm count={counts.urgent ?? 0} />
        <Outlet />
      </ConsoleFrame>
      <SendingToasts sending={sending} now={now} />
    </div>
  );
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
  if (pathname === urls.urgentBoard()) return 'urgent';
  if (pathname.startsWith(urls.calls())) return 'calls';
  if (pathname === urls.foretold()) return 'foretold';
  if (pathname === urls.figures()) return 'figures';
  if (pathname === urls.bySite()) return 'sites';
  if (pathname === urls.byOrganisation()) return 'organisations';
  if (pathname === urls.savedViews() || pathname.startsWith(`${urls.savedViews()}/`)) return 'views';
  const parameters = new URLSearchParams(search);
  if (pathname !== urls.console() || parameters.has('q')) return null;
  const team = parameters.get('team');
  if (team !== null) return { team };
  const saved = parameters.get('saved');
  if (saved !== null) return { saved };
  const view = parameters.get('view') ?? 'next';
  return (views.includes(view) ? view : 'next') as Here;
}
