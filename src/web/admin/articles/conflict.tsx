import type { ArticleTexts } from '#domain/articles/article.ts';
import { type Language, languages } from '#domain/language.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import { languageInSentence } from '#web/admin/fields.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { TextArea } from '#web/ui/field/text-area.tsx';

interface ConflictProps {
  mine: ArticleTexts;
  theirs: ArticleTexts;
  by: string | null;
}

/** Another user has saved this article since: shows their version above the user's input. */
export function Conflict({ mine, theirs, by }: ConflictProps) {
  const reader = useVisit().language;
  const { conflict } = articleAdminWords[reader];
  const isSame = (language: Language) =>
    mine[language].title === theirs[language].title && mine[language].body === theirs[language].body;
  return (
    <section className="mt-3 mb-6 border-b border-line pb-6">
      <div role="alert">
        <Banner tone="urgent">
          <strong>{conflict.title({ name: by ?? conflict.someone })}.</strong> {conflict.text}
        </Banner>
      </div>
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
