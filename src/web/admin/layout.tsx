import { href, Outlet, useLocation } from 'react-router';
import { languagesOf } from '#domain/language.ts';
import type { Duty } from '#domain/staff/duties.ts';
import { adminFrameWords, desksWords } from '#locales/admin/messages.ts';
import { anyAdminVisit, openDuties } from '#web/admin/admin-visit.ts';
import { consolePlace, saveConsolePlace } from '#web/app/console-place.ts';
import { sidebar } from '#web/app/kept-choice.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { AccountMenu } from '#web/shared/frame/account-menu.tsx';
import { ConsoleFrame } from '#web/ui/frame/console-frame.tsx';
import type { ConsoleLink } from '#web/ui/frame/console-links.tsx';
import { DeskHome } from '#web/ui/frame/desk-home.tsx';
import type { Route } from './+types/layout.ts';
import { FindSetting } from './search/find-setting.tsx';
import { stepsAhead } from './start/first-steps.ts';

export const middleware = [saveConsolePlace];

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await anyAdminVisit(context, request);
  const { actor, desks, language } = visit;
  const { world } = visit.services;
  const isStart = new URL(request.url).pathname === urls.firstSteps();
  return {
    duties: openDuties(visit),
    person: actor.name,
    sidebar: sidebar.of(request),
    place: consolePlace(request),
    ahead: isStart ? null : await stepsAhead(visit, (params as { prefix?: string }).prefix),
    desks: desks.map(({ prefix, names, languages }) => ({ prefix, name: names[language], languages })),
    /** The languages of all desks. */
    languages: languagesOf(await world.allDesks(world.db)),
  };
}

/** The console's frame around admin pages, which need no script. */
export default function AdminLayout({ loaderData }: Route.ComponentProps) {
  const { duties, person, desks, place } = loaderData;
  const words = adminFrameWords[useVisit().language];
  const links = useLinks(duties);
  const tickets: ConsoleLink = { href: place, label: words.console, shape: 'inbox' };
  return (
    <div data-density="console" translate="no">
      <ConsoleFrame
        desk={<DeskHome name={desks.map(({ name }) => name).join(', ') || 'Belfry'} href={href('/admin')} />}
        words={words}
        find={<FindSetting />}
        groups={[{ links: [tickets] }, { title: words.kept, links }]}
        thumb={[tickets, ...links.slice(0, 2)]}
        foot={<AccountMenu person={person} links={[]} />}
        sidebar={loaderData.sidebar}
      >
        {loaderData.ahead && <StepsStrip {...loaderData.ahead} />}
        <Outlet />
      </ConsoleFrame>
    </div>
  );
}

function useLinks(duties: Duty[]): ConsoleLink[] {
  const { pathname } = useLocation();
  const { pages } = adminFrameWords[useVisit().language];
  return duties.map((duty) => ({
    href: urls.adminPage(duty),
    label: pages[duty].name,
    shape: shapes[duty],
    current: pathname === urls.adminPage(duty) || pathname.startsWith(`${urls.adminPage(duty)}/`),
  }));
}

const shapes: Record<Duty, ConsoleLink['shape']> = {
  articles: 'note',
  announcements: 'info',
  referrals: 'signpost',
  directory: 'building',
  people: 'person',
  forms: 'form',
  look: 'palette',
  desks: 'bell',
  audit: 'list',
  tokens: 'link',
  'sign-in': 'key',
  operation: 'clock',
};

/** Above each page until the desk is in service: how far the administrator is, and the next step. */
function StepsStrip({ next, done, of, desk }: NonNullable<Awaited<ReturnType<typeof stepsAhead>>>) {
  const { firstSteps: say } = desksWords[useVisit().language];
  return (
    <aside
      aria-label={say.title}
      className="flex flex-none flex-wrap gap-x-4 border-b border-line bg-accent-soft px-5 py-2 text-body"
    >
      <a href={urls.firstSteps({ desk })}>{say.progress({ done, of })}</a>
      <span>
        {say.next}{' '}
        <a className="font-strong" href={next.href}>
          {next.name}
        </a>
      </span>
    </aside>
  );
}
