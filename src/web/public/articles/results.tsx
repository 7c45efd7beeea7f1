import { number } from '#locales/format.ts';
import { articleWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import type { ArticlesView } from './list-view.ts';

/** The search results or the newest articles; if empty, what to do next. */
export function ArticleResults({ desk, view }: { desk: FramedDesk; view: ArticlesView }) {
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
        {articles.map(({ href, title, lead, changed }) => (
          <li key={href} className="border-t border-line py-5">
            <h3 className="text-sub">
              <a href={href} className="link">
                {title}
              </a>
            </h3>
            <p className="mt-1 text-body">{lead}</p>
            <p className="mt-1 text-secondary text-ink-2">{changed}</p>
          </li>
        ))}
      </ul>
      {(newer ?? older) !== null && (
        <nav aria-label={words.pages} className="flex flex-wrap gap-x-8 gap-y-2 border-t border-line pt-5 text-body">
          {newer && (
            <a href={newer} rel="prev" className="link">
              {words.newer}
            </a>
          )}
          {older && (
            <a href={older} rel="next" className="link">
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
          <a className="link" href={urls.contact(language, { desk: prefix })}>
            {words.noneForm}
          </a>
        </li>
        {typed !== '' && (
          <li>
            <a className="link" href={urls.articles(language, { desk: prefix })}>
              {words.all}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}
