import { directoryAdminWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Empty } from '#web/ui/empty.tsx';
import { PageLinks } from '#web/ui/frame/page-links.tsx';
import type { Route } from './+types/page.ts';
import { sitesView } from './list-view.ts';
import { saidIn } from './said.ts';
import { SiteTable } from './site-table.tsx';
import { Tabs } from './tabs.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'directory');
  return { ...(await sitesView(visit, request)), said: saidIn(request) };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { rows, count, q, near, previous, next, said } = loaderData;
  const words = directoryAdminWords[useVisit().language];
  const add = (
    <a href={urls.newSite()} className={buttonLook('main')}>
      {words.newSite}
    </a>
  );
  return (
    <AdminPage
      title={words.title}
      count={words.sites({ count })}
      lead={words.lead}
      actions={add}
      done={said && words.saved[said]}
    >
      <div className="mt-4">
        <Tabs current="sites" />
      </div>
      <FindForm q={q} />
      {near && <p className="mt-4 text-body">{words.near}</p>}
      {rows.length === 0 ? <Empty title={words.none}>{words.noneText}</Empty> : <SiteTable rows={rows} />}
      <PageLinks
        label={words.pages}
        links={[
          { href: previous, label: words.previous },
          { href: next, label: words.next },
        ]}
      />
    </AdminPage>
  );
}

function FindForm({ q }: { q: string }) {
  const words = directoryAdminWords[useVisit().language];
  return (
    <form method="get" className="max-w-fields">
      <label htmlFor="q" className="block text-label">
        {words.find}
      </label>
      <p id="q-hint" className="text-secondary text-ink-2">
        {words.findHint}
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-3">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={q}
          maxLength={500}
          autoComplete="off"
          aria-describedby="q-hint"
          className="control min-w-0 flex-1"
        />
        <Button type="submit">{words.search}</Button>
        {q !== '' && (
          <a className="link text-body" href={urls.keptSites()}>
            {words.all}
          </a>
        )}
      </div>
    </form>
  );
}
