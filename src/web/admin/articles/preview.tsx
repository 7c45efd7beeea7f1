import type { ArticleTexts } from '#domain/articles/article.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { ArticleBody } from '#web/shared/article/article-body.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** The article in each language, rendered as the public will see it. */
export function Preview({ texts, html }: { texts: ArticleTexts; html: InEachLanguage }) {
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
