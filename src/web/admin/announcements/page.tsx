import { type AnnouncementState, stateAt } from '#domain/announcements/announcement.ts';
import { spokenBy, textIn } from '#domain/language.ts';
import { announcementAdminWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import { listAnnouncements, type SiteAnnouncement } from '#store/announcements/announcements.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { deskChoices } from '#web/admin/desk-choices.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { framed } from '#web/shared/frame/find-desk.ts';
import { Button } from '#web/ui/button.tsx';
import type { Route } from './+types/page.ts';
import { endBy } from './handle.ts';

interface AnnouncementRow {
  id: string;
  title: string;
  href: string;
  site: string;
  when: string;
}

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'announcements');
  const desk = chosenDesk(visit, request);
  const { language, services } = visit;
  const now = services.world.clock.now();
  const all = await listAnnouncements(services.world.db, desk.id);
  return {
    desks: deskChoices(visit, desk, (about) => urls.adminPage('announcements', about)),
    prefix: desk.prefix,
    publicPage: urls.announcements(spokenBy(desk, language), { desk: (await framed(visit, desk)).prefix ?? undefined }),
    groups: (['current', 'coming', 'past'] as const).map((state) => ({
      state,
      rows: all.filter((each) => stateAt(each, now) === state).map((each) => rowOf(each, desk.zone)),
    })),
  };

  function rowOf({ id, titles, site, fromAt, untilAt }: SiteAnnouncement, zone: string): AnnouncementRow {
    const words = announcementAdminWords[language];
    const from = dateTime(fromAt, language, zone);
    return {
      id,
      title: textIn(titles, language, desk.languages),
      href: urls.adminAnnouncement(id, { desk: desk.prefix }),
      site: site === null ? words.allSites : words.site(site),
      when:
        untilAt === null ? words.from({ from }) : words.fromUntil({ from, until: dateTime(untilAt, language, zone) }),
    };
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'announcements');
  const form = await readForm(context);
  return endBy(visit, chosenDesk(visit, request), form);
}

export default function Page({ loaderData: { desks, prefix, publicPage, groups } }: Route.ComponentProps) {
  const words = announcementAdminWords[useVisit().language];
  return (
    <AdminPage
      title={words.title}
      lead={words.lead}
      desks={desks}
      done={words.done}
      link={{ href: urls.newAnnouncement({ desk: prefix }), label: words.new, kind: 'main' }}
    >
      <p className="mt-2 text-body">
        <a href={publicPage}>{words.publicPage}</a>
      </p>
      <div className="mt-6 flex flex-col gap-8">
        {groups.map((group) => (
          <AnnouncementGroup key={group.state} {...group} prefix={prefix} />
        ))}
      </div>
    </AdminPage>
  );
}

interface AnnouncementGroupProps {
  state: AnnouncementState;
  rows: AnnouncementRow[];
  /** Prefix of the desk. */
  prefix: string;
}

/** Current, upcoming or past announcements, each with its actions. */
function AnnouncementGroup({ state, rows, prefix }: AnnouncementGroupProps) {
  const words = announcementAdminWords[useVisit().language];
  return (
    <section aria-labelledby={state} className="max-w-record">
      <h2 id={state} className="text-label">
        {words.groups[state]}
      </h2>
      {rows.length === 0 ? (
        <p className="mt-1 text-body text-ink-2">{words.none[state]}</p>
      ) : (
        <ul className="mt-2 border-b border-line">
          {rows.map((row) => (
            <li key={row.id} className="border-t border-line py-3 text-body">
              <h3 className="text-body font-strong">{row.title}</h3>
              <p className="text-secondary text-ink-2">
                {row.site} · {row.when}
              </p>
              <Actions row={row} state={state} prefix={prefix} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Actions({
  row: { id, title, href },
  state,
  prefix,
}: { row: AnnouncementRow } & Pick<AnnouncementGroupProps, 'state' | 'prefix'>) {
  const words = announcementAdminWords[useVisit().language];
  const [end, endOf] = state === 'coming' ? [words.takeBack, words.takeBackOf] : [words.end, words.endOf];
  return (
    <div className="mt-2 flex flex-wrap items-center gap-4">
      <a href={href} aria-label={words.changeOf({ title })}>
        {words.change}
      </a>
      {state !== 'past' && (
        <form method="post" action={urls.adminPage('announcements', { desk: prefix })}>
          <input type="hidden" name="id" value={id} />
          <Button name="intent" value="end" aria-label={endOf({ title })}>
            {end}
          </Button>
        </form>
      )}
    </div>
  );
}
