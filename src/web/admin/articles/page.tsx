import { data } from 'react-router';
import type { Desk } from '#domain/desks/desk.ts';
import { withoutGaps } from '#domain/language.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import { localDate, number, shortDate } from '#locales/format.ts';
import { type ListedArticle, listManagedArticles } from '#store/articles/articles.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { deskChoices } from '#web/admin/desk-choices.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';
import { Empty } from '#web/ui/empty.tsx';
import type { Route } from './+types/page.ts';

/** About one and a half screens of rows. */
const perPage = 50;
const countedDays = 90;
const dayMilliseconds = 24 * 60 * 60 * 1000;

type ArticleRow = ReturnType<typeof rowOf>;

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'articles');
  const desk = chosenDesk(visit, request);
  const view = await managedArticlesView(visit, desk, new URL(request.url).searchParams.get('page'));
  const desks = deskChoices(visit, desk, (about) => urls.adminPage('articles', about));
  return { desks, prefix: desk.prefix, ...view };
}

/** Returns a desk's articles for its editors: drafts first, then newest first. */
async function managedArticlesView(visit: AdminVisit, desk: Desk, page: string | null) {
  const { world } = visit.services;
  const at = /^\d{1,4}$/.test(page ?? '') ? Math.max(1, Number(page)) : 1;
  const { articles, total } = await listManagedArticles(world.db, visit.actor, {
    deskId: desk.id,
    since: localDate(Date.parse(world.clock.now()) - countedDays * dayMilliseconds, desk.zone),
    page: at - 1,
    perPage,
  });
  // Pages past the last one do not exist; the first page may be empty.
  if (at > 1 && articles.length === 0) throw data(null, 404);
  const address = (other: number) => urls.adminPage('articles', { desk: desk.prefix, page: String(other) });
  return {
    rows: articles.map((article) => rowOf(article, visit, desk)),
    total: number(total, visit.language),
    newer: at > 1 ? address(at - 1) : null,
    older: at * perPage < total ? address(at + 1) : null,
  };
}

function rowOf(article: ListedArticle, { language, services }: AdminVisit, { zone, languages }: Desk) {
  const say = articleAdminWords[language];
  const { id, titles, written, state, read, solved, changedAt } = article;
  const title = withoutGaps(titles, languages)[language];
  const missing = languages.filter((each) => !written.includes(each));
  const names = missing.map((each) => languageInSentence(each, language)).join(', ');
  return {
    href: urls.adminArticle(id),
    title: title || say.untitled,
    isDraft: state === 'draft',
    languages: missing.length === 0 ? say.complete : say.gaps({ languages: names }),
    read: number(read, language),
    solved: number(solved, language),
    changed: shortDate(changedAt, language, zone, services.world.clock.now()),
  };
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
          {newer && <a href={newer}>{words.newer}</a>}
          {older && <a href={older}>{words.older}</a>}
        </nav>
      )}
    </AdminPage>
  );
}

/** All articles with the number of requests that they avoided. On phones each cell has its own label. */
function ArticleTable({ rows }: { rows: ArticleRow[] }) {
  const { columns, counted } = articleAdminWords[useVisit().language];
  return (
    <table className="mt-4 w-full text-row folded:block folded:text-body">
      <caption className="pb-2 text-left text-secondary text-ink-2 folded:block">{counted}</caption>
      <thead className="folded:sr-only">
        <tr className="border-b border-line-strong text-left text-small text-ink-2">
          {[columns.title, columns.state, columns.languages].map((name) => (
            <th key={name} scope="col" className="py-1.5 pr-4 font-normal">
              {name}
            </th>
          ))}
          {[columns.read, columns.solved].map((name) => (
            <th key={name} scope="col" className="py-1.5 pr-6 text-right font-normal">
              {name}
            </th>
          ))}
          <th scope="col" className="py-1.5 font-normal">
            {columns.changed}
          </th>
        </tr>
      </thead>
      <tbody className="folded:block">
        {rows.map((row) => (
          <Row key={row.href} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: ArticleRow }) {
  const { columns, states } = articleAdminWords[useVisit().language];
  return (
    <tr className="border-b border-line folded:block folded:py-3">
      <th scope="row" className="py-2 pr-4 text-left font-strong folded:block folded:py-0">
        <a href={row.href} className="link-quiet">
          {row.title}
        </a>
      </th>
      <td className={`${fact} ${row.isDraft ? 'font-strong' : ''}`}>{row.isDraft ? states.draft : states.published}</td>
      <td className={fact}>{row.languages}</td>
      <Figure name={columns.read} figure={row.read} />
      <Figure name={columns.solved} figure={row.solved} />
      <td className={`${fact} whitespace-nowrap`}>{row.changed}</td>
    </tr>
  );
}

function Figure({ name, figure }: { name: string; figure: string }) {
  return (
    <td className={`${fact} whitespace-nowrap pr-6 text-right folded:pr-4 folded:text-left`}>
      <span aria-hidden="true" className="hidden folded:inline">
        {name}{' '}
      </span>
      {figure}
    </td>
  );
}

const fact = 'py-2 pr-4 folded:inline-block folded:py-0 folded:text-secondary folded:text-ink-2';
