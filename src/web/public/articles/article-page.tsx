import { data, redirect } from 'react-router';
import { countRead, countSolved } from '#desk/articles/count-article.ts';
import { slugOf } from '#domain/articles/article.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { longDate } from '#locales/format.ts';
import { articleWords } from '#locales/public/messages.ts';
import { findPublishedArticle, type PublishedArticle } from '#store/articles/articles.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { openRequest, spareRequest } from '#web/public/articles/open-request.ts';
import { openPage, sealPage } from '#web/public/articles/solved-seal.ts';
import { isReader } from '#web/public/articles/who-reads.ts';
import { ArticleBody } from '#web/shared/article/article-body.tsx';
import { renderBody } from '#web/shared/article/render-body.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { framed, languageOf } from '#web/shared/frame/find-desk.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import type { Route } from './+types/article-page.ts';
import { Solved } from './solved.tsx';

/** An article. Redirects if the slug belongs to another language or an old title. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const { article, desk } = await publishedArticle(visit, params);
  const slug = slugOf(article.text.title);
  const { searchParams, search } = new URL(request.url);
  if (params.slug !== slug) throw redirect(urls.article(visit.language, article.id, slug) + search);
  const said = searchParams.get('said');
  if (said === null && isReader(visit, request)) await countRead(world, article);
  return {
    desk: await framed(visit, desk),
    article: {
      title: article.text.title,
      html: renderBody(article.text.body),
      changed: articleWords[visit.language].changed({ date: longDate(article.changedAt, visit.language, desk.zone) }),
    },
    seal: sealPage(world.signer, article.id),
    said: said === 'solved' || said === 'stale' ? (said as 'solved' | 'stale') : null,
    from: await openRequest(visit, request, desk),
  };
}

/** "This solved it": counts the visit and discards the unsent request. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const { article, desk } = await publishedArticle(visit, params);
  const form = await readForm(request);
  const page = openPage(world.signer, article.id, form.get('page'));
  if (page !== null) await countSolved(world, article, { ...page, clientAddress: visit.clientAddress });
  const from = await openRequest(visit, request, desk);
  if (from !== null && (await spareRequest(visit, request, desk)))
    throw redirect(urls.sparedRequest(visit.language, { desk: desk.prefix }), 303);
  const said = page === null ? 'stale' : 'solved';
  const back = from === null ? { said } : { said, from };
  throw redirect(urls.article(visit.language, article.id, slugOf(article.text.title), back), 303);
}

async function publishedArticle(
  { services: { world } }: Visit,
  params: { language: string; id: string },
): Promise<{ article: PublishedArticle; desk: Desk }> {
  const article = await findPublishedArticle(world.db, params.id, languageOf(params));
  if (!article) throw data(null, 404);
  return { article, desk: await world.readDesk(world.db, article.deskId) };
}

export default function ArticlePage({ loaderData }: Route.ComponentProps) {
  const { desk, article, seal, said, from } = loaderData;
  const { language } = useVisit();
  const words = articleWords[language];
  const about = { desk: desk.prefix ?? undefined };
  return (
    <DeskFrame desk={desk} current="articles">
      <title>{`${article.title} – ${desk.name}`}</title>
      <div className="mx-auto max-w-page px-gutter py-8 sm:py-10">
        {from === 'request' ? (
          <BackLink href={urls.contactCheck(language, about)}>{words.request.back}</BackLink>
        ) : (
          <BackLink href={urls.articles(language, about)}>{words.all}</BackLink>
        )}
        <article>
          <h1 className="mt-3 max-w-[47rem] text-title break-words">{article.title}</h1>
          <p className="mt-3 text-secondary text-ink-2">{article.changed}</p>
          <div className="mt-8">
            <ArticleBody html={article.html} />
          </div>
        </article>
        <Solved desk={desk} seal={seal} said={said} from={from} />
      </div>
    </DeskFrame>
  );
}
