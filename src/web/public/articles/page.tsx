import { data } from 'react-router';
import { leadOf, slugOf } from '#domain/articles/article.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { longDate, number } from '#locales/format.ts';
import { articleWords } from '#locales/public/messages.ts';
import {
  type FoundArticle,
  type FoundBy,
  newestArticles,
  queryCharactersMax,
  searchArticles,
} from '#store/articles/article-search.ts';
import type { Database } from '#store/database/database.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, type FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framedInAddress, languageOf } from '#web/shared/frame/find-desk.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/page.ts';

interface ArticlesView {
  /** The search text; if empty, the newest articles are listed. */
  typed: string;
  by: FoundBy | 'newest';
  articles: ListedView[];
  newer: string | null;
  older: string | null;
}

/** Titles per page. */
const perPage = 20;
/** Later pages are slower and not visited. */
const pagesMax = 200;

/** A desk's help articles: the newest, or the search results. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const shown = await framedInAddress(visit, desk);
  const asked = { q: searchParams.get('q'), page: searchParams.get('page'), prefix: shown.prefix };
  const view = await articlesView(visit.services.world.db, desk, languageOf(params), asked);
  // Pass the limit as data, because the field below also renders in browsers, without the store.
  return { desk: shown, view, typedMax: queryCharactersMax };
}

/** Returns the newest articles, or those that match the search text. */
async function articlesView(
  db: Database,
  desk: Desk,
  language: Language,
  { q, page, prefix }: { q: string | null; page: string | null; prefix: string | null },
): Promise<ArticlesView> {
  const typed = (q ?? '').slice(0, queryCharactersMax).trim();
  const drawn = (article: FoundArticle) => listedView(article, language, desk.zone);
  if (typed !== '') {
    const { articles, by } = await searchArticles(db, { deskId: desk.id, language, text: typed, limit: perPage });
    return { typed, by, articles: articles.map(drawn), newer: null, older: null };
  }
  const at = /^\d{1,3}$/.test(page ?? '') ? Math.min(pagesMax, Math.max(1, Number(page))) : 1;
  const { articles, total } = await newestArticles(db, {
    deskId: desk.id,
    language,
    order: desk.languages,
    limit: perPage,
    offset: (at - 1) * perPage,
  });
  // Pages past the last one do not exist; the first page may be empty.
  if (at > 1 && articles.length === 0) throw data(null, 404);
  const address = (other: number) =>
    urls.articles(language, { desk: prefix ?? undefined, page: other === 1 ? undefined : String(other) });
  return {
    typed,
    by: 'newest',
    articles: articles.map(drawn),
    newer: at > 1 ? address(at - 1) : null,
    older: at * perPage < total && at < pagesMax ? address(at + 1) : null,
  };
}

function listedView({ id, title, beginning, changedAt, ...own }: FoundArticle, language: Language, zone: string) {
  return {
    href: urls.article(language, id, slugOf(title)),
    title,
    lang: own.language === language ? undefined : own.language,
    lead: leadOf(beginning),
    changed: articleWords[language].changed({ date: longDate(changedAt, language, zone) }),
  };
}

type ListedView = ReturnType<typeof listedView>;

/** Searches have `q` in their address and are not cached. */
export const handle: PageHandle = { cached: { query: ['desk', 'page'] } };

export default function ArticlesPage({ loaderData }: Route.ComponentProps) {
  const { desk, view, typedMax } = loaderData;
  const { language } = useVisit();
  const words = articleWords[language];
  const title = view.typed === '' ? words.name : `${view.typed} – ${words.name}`;
  return (
    <DeskFrame desk={desk} current="articles">
      <title>{`${title} – ${desk.name}`}</title>
      <div className="mx-auto max-w-page px-gutter py-8 sm:py-10">
        <h1 className="text-title">{words.name}</h1>
        <p className="mt-3 max-w-measure text-lead text-ink-2">{words.lead}</p>
        <SearchForm desk={desk} typed={view.typed} typedMax={typedMax} />
        <ArticleResults desk={desk} view={view} />
      </div>
    </DeskFrame>
  );
}

/** The search results or the newest articles; if empty, what to do next. */
function ArticleResults({ desk, view }: { desk: FramedDesk; view: ArticlesView }) {
  const { language } = useVisit();
  const words = articleWords[language];
  const { typed, by, articles, newer, older } = view;
  const found = words.found({ count: number(articles.length, language), typed });
  const heading = typed === '' ? words.newest : articles.length === 0 || by === 'slip' ? words.none({ typed }) : found;
  return (
    <section aria-labelledby="results" className="mt-12 max-w-[47rem]">
      <h2 id="results" className="text-section break-words">
        {heading}
      </h2>
      {articles.length > 0 && (by === 'some' || by === 'slip') && (
        <p className="mt-2 text-body text-ink-2">{by === 'some' ? words.some({ typed }) : words.slip}</p>
      )}
      {articles.length === 0 && <Nothing desk={desk} typed={typed} />}
      <ul className="mt-4">
        {articles.map(({ href, title, lang, lead, changed }) => (
          <li key={href} className="border-t border-line py-5">
            <h3 className="text-sub">
              <a href={href} lang={lang}>
                {title}
              </a>
            </h3>
            <p lang={lang} className="mt-1 text-body">
              {lead}
            </p>
            <p className="mt-1 text-secondary text-ink-2">{changed}</p>
          </li>
        ))}
      </ul>
      {(newer ?? older) !== null && (
        <nav aria-label={words.pages} className="flex flex-wrap gap-x-8 gap-y-2 border-t border-line pt-5 text-body">
          {newer && (
            <a href={newer} rel="prev">
              {words.newer}
            </a>
          )}
          {older && (
            <a href={older} rel="next">
              {words.older}
            </a>
          )}
        </nav>
      )}
    </section>
  );
}

function Nothing({ desk, typed }: { desk: FramedDesk; typed: string }) {
  const { language } = useVisit();
  const words = articleWords[language];
  const prefix = desk.prefix ?? undefined;
  return (
    <>
      <p className="mt-3 text-body">{typed === '' ? words.empty : words.noneTips}</p>
      <ul className="mt-4 flex flex-col gap-2 text-body">
        <li>
          <a href={urls.contact(language, { desk: prefix })}>{words.noneForm}</a>
        </li>
        {typed !== '' && (
          <li>
            <a href={urls.articles(language, { desk: prefix })}>{words.all}</a>
          </li>
        )}
      </ul>
    </>
  );
}

function SearchForm({ desk, typed, typedMax }: { desk: FramedDesk; typed: string; typedMax: number }) {
  const words = articleWords[useVisit().language];
  return (
    <search className="mt-8 block max-w-fields">
      <form method="get" className="flex flex-wrap items-end gap-3">
        {desk.prefix !== null && <input type="hidden" name="desk" value={desk.prefix} />}
        <div className="min-w-0 flex-1 basis-64">
          <TextField
            name="q"
            type="search"
            label={words.field}
            hint={words.hint}
            defaultValue={typed}
            maxLength={typedMax}
            autoComplete="off"
          />
        </div>
        <Button kind="main" wide>
          {words.search}
        </Button>
      </form>
    </search>
  );
}
