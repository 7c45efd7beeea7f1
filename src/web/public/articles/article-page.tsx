import { data, redirect } from 'react-router';
import { countRead, countSolved } from '#desk/count-article.ts';
import { slugOf } from '#domain/article.ts';
import { longDate } from '#locales/format.ts';
import { articleWords } from '#locales/public/articles/messages.ts';
import { findPublishedArticle, type PublishedArticle } from '#store/articles.ts';
import { type Visit, visitContext } from '#web/context.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { framed, languageOf } from '#web/public/find-desk.ts';
import { DeskFrame } from '#web/public/frame/desk-frame.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/article-page.ts';
import { ArticleBody } from './article-body.tsx';
import { renderBody } from './render-body.ts';
import { Solved } from './solved.tsx';
import { openPage, sealPage } from './solved-seal.ts';
import { isReader } from './who-reads.ts';

/** One article. An address whose readable end is another language's, or an old title's, leads to the right one. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const article = await publishedArticle(visit, params);
  const slug = slugOf(article.text.title);
  const { searchParams, search } = new URL(request.url);
  if (params.slug !== slug) throw redirect(urls.article(visit.language, article.id, slug) + search);
  const desk = await world.readDesk(world.db, article.deskId);
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
  };
}

/** "This solved it." */
export async function action({ params, request, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const article = await publishedArticle(visit, params);
  const form = await request.formData().catch(() => {
    throw data(null, 400);
  });
  const page = openPage(world.signer, article.id, form.get('page'));
  if (page !== null) await countSolved(world, article, { ...page, clientAddress: visit.clientAddress });
  const said = page === null ? 'stale' : 'solved';
  throw redirect(urls.article(visit.language, article.id, slugOf(article.text.title), { said }), 303);
}

async function publishedArticle(visit: Visit, params: { language: string; id: string }): Promise<PublishedArticle> {
  const article = await findPublishedArticle(visit.services.world.db, params.id, languageOf(params));
  if (!article) throw data(null, 404);
  return article;
}

export default function ArticlePage({ loaderData }: Route.ComponentProps) {
  const { desk, article, seal, said } = loaderData;
  const { language } = useVisit();
  const words = articleWords[language];
  return (
    <DeskFrame desk={desk} current="articles">
      <title>{`${article.title} – ${desk.name}`}</title>
      <div className="mx-auto max-w-page px-gutter py-8 sm:py-10">
        <BackLink href={urls.articles(language, { desk: desk.prefix ?? undefined })}>{words.all}</BackLink>
        <article>
          <h1 className="mt-3 max-w-[47rem] text-title break-words">{article.title}</h1>
          <p className="mt-3 text-secondary text-ink-2">{article.changed}</p>
          <div className="mt-8">
            <ArticleBody html={article.html} />
          </div>
        </article>
        <Solved desk={desk} seal={seal} said={said} />
      </div>
    </DeskFrame>
  );
}
