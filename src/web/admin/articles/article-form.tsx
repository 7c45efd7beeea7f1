import type { ArticleTexts } from '#domain/articles/article.ts';
import { languages } from '#domain/language.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { TextArea, TextField } from '#web/ui/field/fields.tsx';

interface ArticleFormProps {
  texts: ArticleTexts;
  seen: string;
  isPublished: boolean;
}

/** Four languages side by side; two per row on smaller screens, one on phones. */
export function ArticleForm({ texts, seen, isPublished }: ArticleFormProps) {
  const words = articleAdminWords[useVisit().language];
  return (
    <form method="post" className="relative mt-3">
      {/* Enter in a title triggers the first button of a form, so that must be "save", not "publish". */}
      <button type="submit" name="intent" value="preview" tabIndex={-1} aria-hidden="true" className="sr-only">
        {words.previewAgain}
      </button>
      <input type="hidden" name="seen" value={seen} />
      <MarkdownHelp />
      <div className="mt-4 grid gap-x-5 gap-y-8 sm:grid-cols-2 xl:grid-cols-4">
        {languages.map((language) => (
          <fieldset key={language} className="flex min-w-0 flex-col gap-3">
            <legend className="mb-2 text-body font-strong" lang={language}>
              {ownNames[language]}
            </legend>
            <TextField
              name={`title-${language}`}
              label={words.fieldTitle}
              lang={language}
              defaultValue={texts[language].title}
              autoComplete="off"
            />
            <TextArea
              name={`body-${language}`}
              label={words.fieldBody}
              lang={language}
              defaultValue={texts[language].body}
              rows={20}
            />
          </fieldset>
        ))}
      </div>
      <p className="mt-5 flex flex-wrap items-center gap-3">
        <Button kind="main" name="intent" value={isPublished ? 'change' : 'publish'}>
          {isPublished ? words.saveChanges : words.publish}
        </Button>
        {!isPublished && (
          <Button name="intent" value="save">
            {words.save}
          </Button>
        )}
        <Button name="intent" value="preview">
          {words.previewAgain}
        </Button>
      </p>
    </form>
  );
}

function MarkdownHelp() {
  const { help } = articleAdminWords[useVisit().language];
  return (
    <details className="max-w-record text-body">
      <summary className="link w-fit">{help.title}</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1">
        {help.items.map(([sign, meaning]) => (
          <div key={sign} className="contents">
            <dt>
              <code className="rounded-tag bg-sunken px-1">{sign}</code>
            </dt>
            <dd className="text-ink-2">{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-ink-2">{help.text}</p>
    </details>
  );
}
