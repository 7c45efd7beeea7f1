import { redirect } from 'react-router';
import type { PortalView, Standing } from '#domain/portal/portal.ts';
import { portalListWords } from '#locales/portal/messages.ts';
import { urls } from '#web/app/urls.ts';
import { Tab } from '#web/portal/frame/tab.tsx';
import { PortalTitle } from '#web/portal/portal-title.tsx';
import { liveMarks, portalVisit } from '#web/portal/portal-visit.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { buttonLook } from '#web/ui/button.tsx';
import { RowClock } from '#web/ui/clock/row-clock.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { Status, UrgentMark } from '#web/ui/status.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { Route } from './+types/list-page.ts';
import { type PortalList, type RowView, readPortalList } from './read-list.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const list = await readPortalList(portalVisit(context, request), new URL(request.url).searchParams);
  if (list.exact) throw redirect(urls.portalTicket(list.exact));
  return list;
}

/** The user's tickets, and for a service manager those of their organisation. */
export default function PortalListPage({ loaderData: list }: Route.ComponentProps) {
  const { language } = useVisit();
  const words = portalListWords[language];
  const { view, views, q, groups, next, isBeginning } = list;
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
      <PortalTitle>{words.views[view]}</PortalTitle>
      <h1 className="text-title">{words.views[view]}</h1>
      {views.length > 1 && (
        <nav aria-label={words.viewsLabel} className="mt-4">
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {views.map((each) => (
              <li key={each}>
                <Tab href={urls.portal({ view: each })} isHere={each === view}>
                  {words.views[each]}
                </Tab>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="mt-4 empty:hidden" {...liveMarks()} />
      <SearchForm view={view} q={q} />
      {list.isWrong && groups.length > 0 && (
        <p role="status" className="mt-8 text-body">
          {words.wrongNumber}
        </p>
      )}
      {groups.map((group) => (
        <TicketGroup key={group.standing} {...group} view={view} />
      ))}
      {groups.length === 0 && <Nothing list={list} />}
      <p className="mt-8 flex flex-wrap gap-4">
        {next && (
          <a href={urls.portal({ view, q: q ?? undefined, after: next })} className={buttonLook('outlined', true)}>
            {words.next}
          </a>
        )}
        {!isBeginning && (
          <a href={urls.portal({ view, q: q ?? undefined })} className="link self-center text-body">
            {words.first}
          </a>
        )}
      </p>
    </div>
  );
}

/** Tickets in the same state, each with a sentence on what happens next. */
function TicketGroup({ standing, rows, view }: { standing: Standing; rows: RowView[]; view: PortalView }) {
  const words = portalListWords[useVisit().language];
  const groups = view === 'mine' ? words.groups : words.organisationGroups;
  return (
    <Section id={`group-${standing}`} title={groups[standing]} className="mt-10">
      <ul className="mt-3 border-b border-line">
        {rows.map((row) => (
          <TicketRow key={row.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}

function TicketRow({ row }: { row: RowView }) {
  const facts = [row.site, row.by, row.opened].filter((fact) => fact !== null);
  return (
    <li className="border-t border-line py-4">
      <h3 className="text-body font-strong">
        {row.urgent && (
          <span className="mr-2">
            <UrgentMark word={row.urgent} />
          </span>
        )}
        <a href={urls.portalTicket(row.number)} lang={row.language} className="link wrap-anywhere">
          {row.summary}
        </a>
      </h3>
      <p className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-1 text-secondary">
        <Status status={row.status.name} word={row.status.word} />
        <TicketNumber number={row.number} />
        <span className="text-ink-2">{facts.join(' · ')}</span>
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2 text-body">
        <span className="max-w-measure md:w-measure">{row.next}</span>
        {row.drawing && <RowClock {...row.drawing} />}
      </p>
    </li>
  );
}

function SearchForm({ view, q }: Pick<PortalList, 'view' | 'q'>) {
  const words = portalListWords[useVisit().language];
  return (
    <search className="mt-6 block max-w-[720px]">
      <form method="get" action={urls.portal()} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="view" value={view} />
        <div className="min-w-0 flex-1 basis-56">
          <TextField name="q" type="search" label={words.search} hint={words.searchHint} defaultValue={q ?? ''} />
        </div>
        <button type="submit" className={buttonLook('outlined')}>
          {words.find}
        </button>
      </form>
      {q !== null && (
        <p className="mt-3">
          <a href={urls.portal({ view })} className="link text-body">
            {words.clear}
          </a>
        </p>
      )}
    </search>
  );
}

function Nothing({ list: { view, q, isWrong } }: { list: PortalList }) {
  const { language } = useVisit();
  const words = portalListWords[language];
  if (q !== null)
    return (
      <div className="mt-8" role="status">
        <Empty title={words.notFound({ q })}>{isWrong ? words.wrongNumberAlone : words.notFoundHint}</Empty>
      </div>
    );
  const say = view === 'mine' ? words.nothing : words.nothingOfOrganisation;
  return (
    <div className="mt-8">
      <Empty title={say.title}>{say.text}</Empty>
    </div>
  );
}
