import { articleWords } from '#locales/public/messages.ts';
import { queryCharactersMax } from '#store/articles/article-search.ts';
import { visitContext } from '#web/app/context.ts';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, type FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framed, languageOf } from '#web/shared/frame/find-desk.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';
import type { Route } from './+types/page.ts';
import { articlesView } from './list-view.ts';
import { ArticleResults } from './results.tsx';

/** A desk's help articles: the newest, or the search results. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const shown = await framed(visit, desk);
  const asked = { q: searchParams.get('q'), page: searchParams.get('page'), prefix: shown.prefix };
  const view = await articlesView(visit.services.world.db, desk, languageOf(params), asked);
  // Pass the limit as data, because the field below also renders in browsers, without the store.
  return { desk: shown, view, typedMax: queryCharactersMax };
}

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
        <Button type="submit" kind="main" wide>
          {words.search}
        </Button>
      </form>
    </search>
  );
}
