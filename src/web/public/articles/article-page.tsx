import { randomUUID } from 'node:crypto';
import { isbot } from 'isbot';
import { redirect } from 'react-router';
import { countRead, countSolved } from '#desk/articles/count-article.ts';
import { slugOf } from '#domain/articles/article.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { longDate } from '#locales/format.ts';
import { articleWords } from '#locales/public/messages.ts';
import type { Signer } from '#mail/read/proof/signature.ts';
import { findPublishedArticle, type PublishedArticle } from '#store/articles/articles.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { openRequest, spareRequest } from '#web/public/articles/open-request.ts';
import type { OpenedFrom } from '#web/public/articles/suggestions.ts';
import { ArticleBody } from '#web/shared/article-body.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, type FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { framedInAddress, languageOf } from '#web/shared/frame/find-desk.ts';
import { renderBody } from '#web/shared/render-article-body.ts';
import { openSealed, sealFor } from '#web/shared/sealed.ts';
import { StandsIn } from '#web/shared/stands-in.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/article-page.ts';

/** Ignore a page that was left open since yesterday. */
const pageMillisecondsMax = 24 * 60 * 60 * 1000;
/** Nobody reads an article faster. */
const pageMillisecondsMin = 2_000;

/** An article, in another language if it is not translated yet. Redirects if the slug belongs to another language or an old title. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const { article, desk } = await publishedArticle(visit, params);
  const shown = await framedInAddress(visit, desk);
  const slug = slugOf(article.text.title);
  const { searchParams, search } = new URL(request.url);
  if (params.slug !== slug) throw redirect(urls.article(visit.language, article.id, slug) + search);
  const said = searchParams.get('said');
  if (said === null && isReader(visit, request)) await countRead(world, article);
  return {
    desk: shown,
    article: {
      title: article.text.title,
      language: article.language,
      html: renderBody(article.text.body),
      changed: articleWords[visit.language].changed({ date: longDate(article.changedAt, visit.language, desk.zone) }),
    },
    seal: sealPage(world.signer, article.id),
    said: said === 'solved' || said === 'stale' ? (said as 'solved' | 'stale') : null,
    from: await openRequest(visit, request, desk),
  };
}

/** Returns whether a request comes from a reader: not a robot, a prefetch or desk staff. */
function isReader({ actor }: Visit, request: Request): boolean {
  const agent = request.headers.get('user-agent');
  const ahead = request.headers.get('sec-purpose') ?? request.headers.get('purpose') ?? '';
  if (request.method !== 'GET' || agent === null || isbot(agent) || ahead.includes('prefetch')) return false;
  return actor === null || !isStaff(actor);
}

interface Page {
  articleId: string;
  /** Random. It distinguishes page views, not people. */
  visit: string;
}

/** Returns the seal for the "this solved it" button: which article, which page view, and since when. */
function sealPage(signer: Signer, articleId: string): string {
  return sealFor(signer, 'article', { articleId, visit: randomUUID() } satisfies Page);
}

/** Returns the page view of a seal. Null if the seal is not ours, too old, or too fast for a reader. */
function openPage(signer: Signer, articleId: string, sealed: unknown): { visit: string } | null {
  const page = openSealed<Page>(signer, 'article', sealed, pageMillisecondsMax);
  if (page === null || page.value.articleId !== articleId || page.age < pageMillisecondsMin) return null;
  return { visit: page.value.visit };
}

/** "This solved it": counts the visit and discards the unsent request. */
export async function action({ params, request, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const { article, desk } = await publishedArticle(visit, params);
  const form = await readForm(context);
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
  const article = existing(await findPublishedArticle(world.db, params.id, languageOf(params)));
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
        <StandsIn language={article.language} />
        <article lang={article.language}>
          <h1 className="mt-3 max-w-[47rem] text-title break-words">{article.title}</h1>
          <p lang={language} className="mt-3 text-secondary text-ink-2">
            {article.changed}
          </p>
          <div className="mt-8">
            <ArticleBody html={article.html} />
          </div>
        </article>
        <Solved desk={desk} seal={seal} said={said} from={from} />
      </div>
    </DeskFrame>
  );
}

interface SolvedProps {
  desk: FramedDesk;
  seal: string;
  said: 'solved' | 'stale' | null;
  /** Where the reader's unsent request was left; null if missing. */
  from: OpenedFrom | null;
}

/** Asks below an article whether it helped. "No" leads to the form, or back to the unsent request. */
function Solved({ desk, seal, said, from }: SolvedProps) {
  const { language } = useVisit();
  const words = articleWords[language];
  const about = { desk: desk.prefix ?? undefined };
  if (said !== null) return <Thanks said={said} />;
  return (
    <Section
      id="asks"
      title={words.asks}
      heading="sub"
      className="mt-12 max-w-[47rem] border-t border-line pt-6 print:hidden"
    >
      {from && <p className="mt-1 text-body">{from === 'typing' ? words.request.otherTab : words.request.kept}</p>}
      <form method="post" className="mt-4 flex flex-wrap items-center gap-3">
        <input type="hidden" name="page" value={seal} />
        <Button kind="main" wide>
          {from ? words.request.solved : words.solved}
        </Button>
        {from === null && (
          <a href={urls.contact(language, about)} className={buttonLook('outlined', true)}>
            {words.unsolved}
          </a>
        )}
        {from === 'request' && (
          <a href={urls.contactCheck(language, about)} className={buttonLook('outlined', true)}>
            {words.request.unsolved}
          </a>
        )}
      </form>
    </Section>
  );
}

function Thanks({ said }: { said: 'solved' | 'stale' }) {
  const words = articleWords[useVisit().language];
  return (
    <div className="mt-12 max-w-[47rem]" role="status">
      <Banner tone="handled" icon="check">
        <strong>{words.thanks}</strong> {said === 'solved' ? words.thanksText : words.stale}
      </Banner>
    </div>
  );
}
