import { articleAdminWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { deskChoices } from '#web/admin/desk-choices.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import type { Route } from './+types/page.ts';
import { ArticleTable } from './article-table.tsx';
import { managedArticlesView } from './list-view.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'articles');
  const desk = chosenDesk(visit, request);
  const view = await managedArticlesView(visit, desk, new URL(request.url).searchParams.get('page'));
  const desks = deskChoices(visit, desk, (about) => urls.adminPage('articles', about));
  return { desks, prefix: desk.prefix, ...view };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { desks, prefix, rows, total, newer, older } = loaderData;
  const words = articleAdminWords[useVisit().language];
  return (
    <AdminPage
      title={words.title}
      count={total}
      lead={words.lead}
      desks={desks}
      link={{ href: urls.newArticle({ desk: prefix }), label: words.new, kind: 'main' }}
    >
      {rows.length === 0 ? <Empty title={words.empty}>{words.emptyText}</Empty> : <ArticleTable rows={rows} />}
      {(newer ?? older) !== null && (
        <nav aria-label={words.title} className="mt-4 flex gap-6 text-body">
          {newer && (
            <a className="link" href={newer}>
              {words.newer}
            </a>
          )}
          {older && (
            <a className="link" href={older}>
              {words.older}
            </a>
          )}
        </nav>
      )}
    </AdminPage>
  );
}
