import { useEffect, useState } from 'react';
import { href, Outlet, useLocation, useRouteLoaderData } from 'react-router';
import { dutiesOf } from '#domain/staff/duties.ts';
import { type Noticing, noticings } from '#domain/staff/staff-settings.ts';
import { listOwnPending } from '#store/messages/pending-messages.ts';
import { countUnread } from '#store/staff/news.ts';
import { countMax, countTeams } from '#store/views/ticket-counts.ts';
import { sidebar } from '#web/app/kept-choice.ts';
import { urls } from '#web/app/urls.ts';
import { countDueCallBacks, readCallWindow } from '#web/console/calls/read-window.ts';
import { CallWindow } from '#web/console/calls/window/call-window.tsx';
import { CommandLayer } from '#web/console/commands/command-layer.tsx';
import { KeyDrawn } from '#web/console/commands/key-words.tsx';
import { ConnectionLayer } from '#web/console/connection/connection-layer.tsx';
import { Failed, Loading } from '#web/console/connection/failed.tsx';
import { DeskSwitch } from '#web/console/desk-switch.tsx';
import { FindField } from '#web/console/find/find-field.tsx';
import { cachedCounts } from '#web/console/list/cached-counts.ts';
import { countLists } from '#web/console/list/count-lists.ts';
import { backToKeptList } from '#web/console/list/kept-list.ts';
import { readSavedViews } from '#web/console/list/read-saved-views.ts';
import { NewsNotice } from '#web/console/live/news-notice.tsx';
import { NoticingContext } from '#web/console/live/notify.ts';
import { tellOvertaken, useLive } from '#web/console/live/use-live.ts';
import { type Here, navigationGroups, thumbLinks } from '#web/console/navigation.ts';
import { cached, ownSettings, teamsOf } from '#web/console/reads/staff-tables.ts';
import { listsVisit, type StaffVisit, staffVisit } from '#web/console/staff.ts';
import { UrgentAlarm } from '#web/console/urgent/urgent-alarm.tsx';
import { useCutTitles } from '#web/console/use-cut-titles.ts';
import { usePlainLinks } from '#web/console/use-plain-links.ts';
import { useWords } from '#web/console/use-words.ts';
import { views as allViews, viewsOf } from '#web/console/views/views.ts';
import { AppLinks } from '#web/shared/app/app-links.tsx';
import { useServiceWorker } from '#web/shared/app/use-service-worker.ts';
import { ErrorPage } from '#web/shared/document/error-page.tsx';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { AccountMenu, menuRow } from '#web/shared/frame/account-menu.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { ConsoleFrame } from '#web/ui/frame/console-frame.tsx';
import type { loader as rootLoader } from '../root.tsx';
import type { Route } from './+types/layout.ts';
import { SendingToasts } from './sending-toasts.tsx';

export const handle: PageHandle = { scripts: true };

export const clientMiddleware = [tellOvertaken, backToKeptList];

export async function loader({ context, request }: Route.LoaderArgs) {
  const ofAll = staffVisit(context, request);
  const visit = await listsVisit(ofAll, request);
  const { actor, services, language } = visit;
  const { db } = services.world;
  const [ofLists, { urgent }, unread, teams, desks, calls, callBacks, settings, sending] = await Promise.all([
    countLists(services.world, actor),
    // Urgent tickets of the other desks stay in sight.
    countLists(services.world, ofAll.actor),
    countUnread(db, ofAll.actor, countMax),
    readTeams(visit),
    services.world.allDesks(db),
    readCallWindow(ofAll),
    countDueCallBacks(ofAll),
    ownSettings(visit),
    readSending(ofAll),
  ]);
  const mine = desks.filter(({ id }) => ofAll.actor.deskIds.includes(id));
  const saved = await readSavedViews(visit, desks);
  return {
    counts: { ...ofLists, urgent },
    unread,
    calls,
    callBacks,
    teams: teams.map(({ id, name, count }) => ({ id, name, count })),
    saved: saved.map(({ id, name, count }) => ({ id, name, count })),
    views: viewsOf(actor),
    settings: { own: settings.keys, off: settings.keysOff, density: settings.density },
    noticing: noticingOf(settings),
    person: actor.name,
    personId: actor.personId,
    /** Messages that this person can still undo, and messages that failed. */
    sending,
    // Real time, as used for holding messages. Empty without messages, so that a reloaded page stays identical.
    now: sending.length > 0 ? new Date().toISOString() : '',
    /** Whether the person finds anything in the administration. */
    administers: dutiesOf(actor).length > 0,
    sidebar: sidebar.of(request),
    desks: mine.map(({ id, prefix, names }) => ({ prefix, name: names[language], shown: actor.deskIds.includes(id) })),
  };
}

/** Returns the person's messages that can be undone or failed. The empty result is cached until a message changes. */
async function readSending(visit: StaffVisit) {
  const { actor, services } = visit;
  const read = () => listOwnPending(services.world.db, actor);
  const hasAny = await cached(visit, 'messages', ['own', actor], async () => (await read()).length > 0);
  return hasAny ? read() : [];
}

/** Returns the teams of the actor's desks with ticket counts, the actor's own teams first. */
async function readTeams(visit: StaffVisit) {
  const { actor, services } = visit;
  const { world } = services;
  const teams = await teamsOf(visit, actor.deskIds);
  const ids = teams.map(({ id }) => id);
  const counts = await cachedCounts(world, actor, `teams ${ids}`, () => countTeams(world.db, actor, ids));
  const counted = teams.map((team) => ({ ...team, count: counts.get(team.id) ?? 0 }));
  const isIn = ({ memberIds }: (typeof counted)[number]) => memberIds.includes(actor.personId);
  return [...counted.filter(isIn), ...counted.filter((team) => !isIn(team))];
}

function noticingOf(settings: Noticing): Noticing {
  return Object.fromEntries(noticings.map((name) => [name, settings[name]])) as Noticing;
}

export default function ConsoleLayout({ loaderData }: Route.ComponentProps) {
  return (
    <Framed data={loaderData}>
      <Outlet />
    </Framed>
  );
}

/** The frame stays when a page fails, unless the frame's own data is missing. */
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

/** Ignore interruptions that end within a moment. */
const patienceMilliseconds = 5_000;

function Framed({ data, children }: { data: LayoutData; children: React.ReactNode }) {
  const { counts, unread, calls, callBacks, teams, saved, views, person, personId, settings, sending, now } = data;
  const words = useWords();
  const here = useHere(views);
  useServiceWorker();
  const lostAt = useLive(urls.events());
  useCutTitles();
  const links = { views, counts, unread, callBacks, teams, saved, here, words, language: useVisit().language };
  return (
    <NoticingContext value={data.noticing}>
      <AppLinks start="console" />
      {/* The density is set here and not on the root element, which defines the rem. */}
      {/* biome-ignore lint/a11y: links inside are followed without a new document; keys reach them as they reach any link. */}
      <div data-density="console" data-density-rows={settings.density} translate="no" onClick={useFollowing()}>
        <ConsoleFrame
          desk={<DeskSwitch desks={data.desks} />}
          words={words.frame}
          find={<FindField />}
          groups={navigationGroups(links)}
          thumb={thumbLinks(links)}
          foot={<Account person={person} administers={data.administers} />}
          sidebar={data.sidebar}
          aside={<CallWindow view={calls} />}
        >
          <Offline since={lostAt} />
          <NewsNotice />
          <UrgentAlarm count={counts.urgent ?? 0} />
          {children}
        </ConsoleFrame>
        <Loading />
        <ConnectionLayer personId={personId} person={person} />
        <CommandLayer
          own={settings.own}
          off={settings.off}
          without={withoutPages(views, data.administers)}
          personId={personId}
          lists={[
            ...teams.map(({ id, name }) => ({ href: urls.console({ team: id }), label: name })),
            ...saved.map(({ id, name }) => ({ href: urls.console({ saved: id }), label: name })),
          ]}
        />
        <SendingToasts sending={sending} now={now} />
      </div>
    </NoticingContext>
  );
}

/** The account menu with what only the console has: commands, shortcuts, own settings, the administration. */
function Account({ person, administers }: { person: string; administers: boolean }) {
  const { ownSettings, commands, frame } = useWords();
  const links = [
    { href: urls.ownSettings(), label: ownSettings.link },
    ...(administers ? [{ href: href('/admin'), label: frame.administration }] : []),
  ];
  return (
    <AccountMenu person={person} links={links}>
      <Opener act="palette" label={commands.palette.open} keys="Ctrl+k" />
      <Opener act="keys" label={commands.overlay.title} keys="?" />
    </AccountMenu>
  );
}

/** A row for a function that also has a shortcut. */
function Opener({ act, label, keys }: { act: string; label: string; keys: string }) {
  const { commands } = useWords();
  return (
    <li className="[@media(scripting:none)]:hidden">
      <button type="button" data-act={act} className={menuRow}>
        {label} <KeyDrawn keys={keys} words={commands} />
      </button>
    </li>
  );
}

/** Since when the page is offline. Not red: typed text stays, and the page recovers by itself. */
function Offline({ since }: { since: Date | null }) {
  const { frame } = useWords();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    setIsLong(false);
    if (since === null) return;
    const timer = setTimeout(() => setIsLong(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, [since]);
  if (since === null || !isLong) return null;
  const time = `${since.getHours()}:${String(since.getMinutes()).padStart(2, '0')}`;
  return (
    <Banner tone="sunken" live>
      {frame.offline({ time })}
    </Banner>
  );
}

/** Returns the pages to which no command of this person leads. */
function withoutPages(views: readonly string[], administers: boolean): string[] {
  const others = allViews.filter((view) => !views.includes(view)).map((view) => urls.console({ view }));
  return administers ? others : [...others, href('/admin')];
}

/** Follows a link, and closes the navigation on a phone. */
function useFollowing() {
  const follow = usePlainLinks();
  return (event: React.MouseEvent<HTMLElement>) => {
    follow(event);
    if (event.defaultPrevented) document.querySelector<HTMLElement>('nav:popover-open')?.hidePopover();
  };
}

function useHere(views: readonly string[]): Here {
  const { pathname, search } = useLocation();
  if (pathname === href('/console/unplaced')) return 'unplaced';
  if (pathname === href('/console/inbox')) return 'inbox';
  if (pathname === href('/console/urgent')) return 'urgent';
  if (pathname.startsWith(urls.calls())) return 'calls';
  if (pathname === urls.forecast()) return 'forecast';
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
