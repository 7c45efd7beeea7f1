import { data } from 'react-router';
import { noTexts, slugOf } from '#domain/articles/article.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import { type Article, findManagedArticle } from '#store/articles/articles.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { handleArticle } from '#web/admin/articles/handle.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/article-page.ts';
import { ArticleForm } from './article-form.tsx';
import { Conflict } from './conflict.tsx';
import { Endings } from './endings.tsx';
import { Preview } from './preview.tsx';

/** Edits an article in four languages; without an id, creates one. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'articles');
  const article = await articleOf(visit, params.id);
  const desk = (article && visit.desks.find(({ id }) => id === article.deskId)) ?? chosenDesk(visit, request);
  const { language } = visit;
  const said = new URL(request.url).searchParams.get('said');
  const isPublished = article?.state === 'published';
  return {
    back: urls.keep('articles', { desk: desk.prefix }),
    texts: article?.texts ?? noTexts,
    seen: article?.version ?? null,
    isNew: article === null,
    isPublished,
    changed: article && changedWords(article, visit, desk.zone),
    publicPage: isPublished ? urls.article(language, article.id, slugOf(article.texts[language].title)) : null,
    said: said !== null && Object.hasOwn(articleAdminWords.fr.said, said) ? (said as Said) : null,
  };
}

type Said = keyof typeof articleAdminWords.fr.said;

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'articles');
  const article = await articleOf(visit, params.id);
  const form = await readForm(request);
  return handleArticle(visit, chosenDesk(visit, request), article?.id ?? null, form);
}

async function articleOf({ services, actor }: AdminVisit, id: string | undefined): Promise<Article | null> {
  if (id === undefined) return null;
  const article = await findManagedArticle(services.world.db, actor, id);
  if (!article) throw data(null, 404);
  return article;
}

function changedWords({ changedAt, changedBy }: Article, { language }: AdminVisit, zone: string): string {
  const words = articleAdminWords[language];
  const when = dateTime(changedAt, language, zone);
  return changedBy === null ? words.seenByNobody({ when }) : words.seen({ name: changedBy, when });
}

export default function Page({ loaderData, actionData: tried }: Route.ComponentProps) {
  const { back, isNew, isPublished, changed, publicPage, said } = loaderData;
  const { language } = useVisit();
  const words = articleAdminWords[language];
  const title = isNew ? words.newTitle : loaderData.texts[language].title || words.untitled;
  return (
    <AdminPage
      title={title}
      count={isNew ? undefined : words.states[isPublished ? 'published' : 'draft']}
      back={{ href: back, label: words.all }}
      done={tried === undefined && said ? words.said[said] : null}
      errors={tried?.errors}
    >
      {tried?.conflict && <Conflict mine={tried.texts} theirs={tried.conflict.texts} by={tried.conflict.by} />}
      {tried?.preview && <Preview texts={tried.texts} html={tried.preview} />}
      {changed && (
        <p className="mt-2 text-secondary text-ink-2">
          {changed}
          {publicPage && (
            <>
              {' · '}
              <a className="link" href={publicPage}>
                {words.publicPage}
              </a>
            </>
          )}
        </p>
      )}
      <ArticleForm
        texts={tried?.texts ?? loaderData.texts}
        seen={tried ? tried.seen : loaderData.seen}
        isPublished={isPublished}
        errors={tried?.errors ?? []}
      />
      {!isNew && <Endings isPublished={isPublished} />}
    </AdminPage>
  );
}
