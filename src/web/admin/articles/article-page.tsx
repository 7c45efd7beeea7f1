import { draftFromTicket } from '#desk/articles/draft-from-ticket.ts';
import { seenOf, versionFields } from '#desk/spine/seen.ts';
import { type ArticleTexts, noTexts, shownLanguage, slugOf, unnamed } from '#domain/articles/article.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type InEachLanguage, type Language, readLanguage, spokenBy } from '#domain/language.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import { ownNames } from '#locales/messages.ts';
import { type Article, findManagedArticle } from '#store/articles/articles.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { handleArticle } from '#web/admin/articles/handle.ts';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { ArticleBody } from '#web/shared/article-body.tsx';
import type { PageHandle } from '#web/shared/document/page-handle.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';
import { Alert, Banner } from '#web/ui/banner.tsx';
import { Submit } from '#web/ui/button.tsx';
import { TextArea } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/article-page.ts';
import { ArticleForm } from './article-form.tsx';

/** The editor needs a script; without it, fields of Markdown do the same. */
export const handle: PageHandle = { scripts: true };

/** Edits an article in the languages of its desk; without an id, creates one. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'articles');
  const article = await articleOf(visit, params.id);
  const drafted = article === null ? await draftedOf(visit, new URL(request.url).searchParams.get('ticket')) : null;
  const desk = (article && visit.desks.find(({ id }) => id === article.deskId)) ?? chosenDesk(visit, request);
  const { languages } = desk;
  const isPublished = article?.state === 'published';
  const asked = readLanguage(new URL(request.url).searchParams.get('shown'));
  const wished = [asked, drafted?.language, visit.language].filter((each) => each !== undefined && each !== null);
  return {
    back: urls.adminPage('articles', { desk: desk.prefix }),
    texts: article?.texts ?? drafted?.texts ?? noTexts,
    ticket: drafted?.ticket ?? null,
    languages,
    first: wished.find((each) => languages.includes(each)) ?? languages[0]!,
    seen: article ? seenOf(versionFields(article)) : '',
    isNew: article === null,
    isPublished,
    changed: article && changedWords(article, visit, desk.zone),
    publicPage: isPublished ? publicPageOf(article, desk, visit.language) : null,
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'articles');
  const article = await articleOf(visit, params.id);
  const form = await readForm(context);
  const desk = (article && visit.desks.find(({ id }) => id === article.deskId)) ?? chosenDesk(visit, request);
  return handleArticle(visit, desk, article?.id ?? null, form);
}

async function articleOf({ services, actor }: AdminVisit, id: string | undefined): Promise<Article | null> {
  if (id === undefined) return null;
  return existing(await findManagedArticle(services.world.db, actor, id));
}

/** Returns the texts that a ticket gives a new article. */
async function draftedOf({ services, actor }: AdminVisit, ticket: string | null) {
  if (ticket === null) return null;
  const drafted = existing(await draftFromTicket(services.world, actor, ticket));
  return { ticket, language: drafted.language, texts: { ...noTexts, [drafted.language]: drafted.text } };
}

/** The public page in the reader's language, if the desk has it. */
function publicPageOf({ id, texts }: Article, { languages }: Desk, reader: Language): string {
  const language = shownLanguage(texts, spokenBy({ languages }, reader), languages);
  return urls.article(language, id, slugOf(texts[language].title));
}

function changedWords({ changedAt, changedBy }: Article, { language }: AdminVisit, zone: string): string {
  const words = articleAdminWords[language];
  const when = dateTime(changedAt, language, zone);
  return changedBy === null ? words.seenByNobody({ when }) : words.seen({ name: changedBy, when });
}

export default function Page({ loaderData, actionData: tried }: Route.ComponentProps) {
  const { back, isNew, isPublished, changed, publicPage, ticket, languages } = loaderData;
  const { language } = useVisit();
  const words = articleAdminWords[language];
  const title = isNew
    ? words.newTitle
    : loaderData.texts[shownLanguage(loaderData.texts, language, languages)].title || words.untitled;
  return (
    <AdminPage
      title={title}
      count={isNew ? undefined : words.states[isPublished ? 'published' : 'draft']}
      back={{ href: back, label: words.all }}
      done={words.said}
    >
      {tried?.conflict && (
        <Conflict languages={languages} mine={tried.texts} theirs={tried.conflict.texts} by={tried.conflict.by} />
      )}
      {tried?.preview && <Preview languages={languages} texts={tried.texts} html={tried.preview} />}
      {ticket && (
        <Banner tone="accent">
          {words.fromTicket.lead({ number: ticket, mark: unnamed })}{' '}
          <a href={urls.ticket(ticket)}>{words.fromTicket.open}</a>
        </Banner>
      )}
      {changed && (
        <p className="mt-2 text-secondary text-ink-2">
          {changed}
          {publicPage && (
            <>
              {' · '}
              <a href={publicPage}>{words.publicPage}</a>
            </>
          )}
        </p>
      )}
      <ArticleForm
        languages={languages}
        texts={tried?.texts ?? loaderData.texts}
        seen={tried ? tried.seen : loaderData.seen}
        isPublished={isPublished}
        first={tried?.shown ?? loaderData.first}
      />
      {!isNew && <Endings isPublished={isPublished} />}
    </AdminPage>
  );
}

interface Shown {
  languages: readonly Language[];
}

/** The article in each language of the desk, rendered as the public will see it. */
function Preview({ languages, texts, html }: Shown & { texts: ArticleTexts; html: InEachLanguage }) {
  const words = articleAdminWords[useVisit().language];
  return (
    <section aria-labelledby="preview" className="mt-2 mb-6 border-b border-line pb-6">
      <h2 id="preview" className="text-body font-strong">
        {words.preview}
      </h2>
      <div className="mt-3 grid gap-x-5 gap-y-8 sm:grid-cols-2 xl:grid-cols-4">
        {languages.map((language) => (
          <div key={language} className="min-w-0">
            <p className="text-small text-ink-2" lang={language}>
              {ownNames[language]}
            </p>
            {html[language] === '' ? (
              <p className="mt-2 text-body text-ink-2">{words.notWritten}</p>
            ) : (
              <div lang={language}>
                <p className="mt-1 mb-3 text-ticket-title break-words">{texts[language].title}</p>
                <ArticleBody html={html[language]} />
              </div>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Withdraws a published article or deletes a draft, after a confirmation. */
function Endings({ isPublished }: { isPublished: boolean }) {
  const words = articleAdminWords[useVisit().language];
  const [name, text, sure] = isPublished
    ? [words.withdraw, words.withdrawText, words.withdraw]
    : [words.discard, words.discardText, words.discardSure];
  return (
    <details className="mt-8 max-w-record border-t border-line pt-4 text-body">
      <summary className="link w-fit">{name}</summary>
      <form method="post" className="mt-2">
        <p className="text-ink-2">{text}</p>
        <Submit
          className="mt-3"
          kind={isPublished ? 'outlined' : 'danger'}
          name="intent"
          value={isPublished ? 'withdraw' : 'discard'}
        >
          {sure}
        </Submit>
      </form>
    </details>
  );
}

/** Another user has saved this article since: shows their version above the user's input. */
function Conflict({
  languages,
  mine,
  theirs,
  by,
}: Shown & { mine: ArticleTexts; theirs: ArticleTexts; by: string | null }) {
  const reader = useVisit().language;
  const { conflict } = articleAdminWords[reader];
  const isSame = (language: Language) =>
    mine[language].title === theirs[language].title && mine[language].body === theirs[language].body;
  return (
    <section className="mt-3 mb-6 border-b border-line pb-6">
      <Alert>
        <strong>{conflict.title({ name: by ?? conflict.someone })}.</strong> {conflict.text}
      </Alert>
      <div className="mt-4 grid gap-x-5 gap-y-6 sm:grid-cols-2 xl:grid-cols-4">
        {languages.map((language) => (
          <TextArea
            key={language}
            name={`theirs-${language}`}
            label={conflict.theirs({ language: languageInSentence(language, reader) })}
            hint={isSame(language) ? conflict.same : undefined}
            lang={language}
            readOnly
            rows={isSame(language) ? 2 : 12}
            defaultValue={`${theirs[language].title}\n\n${theirs[language].body}`.trim()}
          />
        ))}
      </div>
    </section>
  );
}
