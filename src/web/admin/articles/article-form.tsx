import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type ArticleTexts, isWritten } from '#domain/articles/article.ts';
import { type Language, readLanguage } from '#domain/language.ts';
import { articleAdminWords } from '#locales/admin/messages.ts';
import { words as deskWords, ownNames } from '#locales/messages.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField, TextField } from '#web/ui/field/fields.tsx';
import { useListener } from '#web/ui/use-listener.ts';
import { BodyField } from './body-field.tsx';

const DocumentView = lazy(() => import('./document/document-view.tsx'));

interface ArticleFormProps {
  /** The languages of the desk. */
  languages: readonly Language[];
  texts: ArticleTexts;
  seen: string;
  isPublished: boolean;
  /** The language that is on the page first. */
  first: Language;
}

/** Shows the field of an address such as `#title-de` and focuses it. Returns whether it is one of this form. */
function showField(
  address: string,
  form: RefObject<HTMLFormElement | null>,
  show: (language: Language) => void,
): boolean {
  const [, part, of] = /^#(title|body)-(..)$/.exec(address) ?? [];
  const language = readLanguage(of);
  if (!language) return false;
  flushSync(() => show(language));
  const fields = `#${part}-${language}, #${part}-${language} ~ * [contenteditable=true], fieldset[lang=${language}] [contenteditable=true]`;
  const field = [...(form.current?.querySelectorAll<HTMLElement>(fields) ?? [])].find((each) => each.checkVisibility());
  field?.focus();
  return true;
}

/** One language at a time beside another; without scripts all of the desk's. */
export function ArticleForm({ languages, texts, seen, isPublished, first }: ArticleFormProps) {
  const words = articleAdminWords[useVisit().language];
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState(first);

  // An error may be in a language that is not on the page. Its link may be pressed before the page reacts.
  useListener('document', 'click', (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (showField(link?.getAttribute('href') ?? '', form, setShown)) event.preventDefault();
  });
  useEffect(() => queueMicrotask(() => showField(location.hash, form, setShown)), []);

  return (
    <form ref={form} method="post" className="@container relative mt-3">
      {/* Enter in a title triggers the first button of a form, so that must be "save", not "publish". */}
      <button type="submit" name="intent" value="preview" tabIndex={-1} aria-hidden="true" className="sr-only">
        {words.previewAgain}
      </button>
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="shown" value={shown} />
      <div className="[@media(scripting:enabled)]:hidden">
        <MarkdownHelp />
      </div>
      {languages.length > 1 && <Languages languages={languages} texts={texts} shown={shown} choose={setShown} />}
      <div
        className={`mt-4 grid gap-x-8 gap-y-8 ${languages.length > 1 ? '@min-[56rem]:grid-cols-2 [@media(scripting:none)]:xl:grid-cols-4' : 'max-w-record'}`}
      >
        {languages.map((language) => (
          <fieldset
            key={language}
            className={`flex min-w-0 flex-col gap-3 ${language === shown ? '' : '[@media(scripting:enabled)]:hidden'}`}
          >
            <legend className="mb-2 text-body font-strong [@media(scripting:enabled)]:sr-only" lang={language}>
              {ownNames[language]}
            </legend>
            <TextField
              name={`title-${language}`}
              label={words.fieldTitle}
              lang={language}
              defaultValue={texts[language].title}
              autoComplete="off"
            />
            <BodyField language={language} defaultValue={texts[language].body} isShown={language === shown} />
          </fieldset>
        ))}
        {languages.length > 1 && <Beside key={shown} form={form} languages={languages} shown={shown} texts={texts} />}
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

interface LanguagesProps {
  languages: readonly Language[];
  texts: ArticleTexts;
  shown: Language;
  choose: (language: Language) => void;
}

/** The language to write in, with a mark for those that are not written yet. */
function Languages({ languages, texts, shown, choose }: LanguagesProps) {
  const words = articleAdminWords[useVisit().language];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as one question; this is a row of buttons.
    <div
      role="group"
      aria-label={words.languages}
      className="flex flex-wrap border-b border-line [@media(scripting:none)]:hidden"
    >
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          aria-pressed={language === shown}
          onClick={() => choose(language)}
          className={`flex min-h-11 items-center gap-2 border-b-2 px-3 text-body sm:min-h-9 sm:text-row ${
            language === shown
              ? 'border-accent-line font-strong text-ink'
              : 'border-transparent text-ink-2 hover:text-ink'
          }`}
        >
          <span lang={language}>{ownNames[language]}</span>
          {!isWritten(texts[language]) && <span className="text-secondary font-normal text-ink-2">({words.gap})</span>}
        </button>
      ))}
    </div>
  );
}

interface BesideProps {
  form: React.RefObject<HTMLFormElement | null>;
  languages: readonly Language[];
  shown: Language;
  texts: ArticleTexts;
}

/** Another language to translate from: the reader's own, else the first one that is written. As it is in its field now. */
function Beside({ form, languages, shown, texts }: BesideProps) {
  const reader = useVisit().language;
  const words = articleAdminWords[reader];
  const isAwake = useHydrated();
  const others = languages.filter((language) => language !== shown);
  const written = [reader, ...others].find((each) => others.includes(each) && isWritten(texts[each]));
  const [chosen, choose] = useState(written ?? others[0]!);
  if (!isAwake) return <div className="[@media(scripting:none)]:hidden" />;
  const typed = (part: 'title' | 'body') =>
    form.current?.querySelector<HTMLInputElement>(`[name=${part}-${chosen}]`)?.value ?? texts[chosen][part];
  const [title, body] = [typed('title'), typed('body')];
  return (
    <section aria-label={words.beside} className="min-w-0">
      <SelectField
        name="beside"
        form=""
        label={words.beside}
        choices={others.map((value) => ({ value, label: deskWords[reader].languages[value] }))}
        defaultValue={chosen}
        onChange={({ currentTarget }) => choose(others.find((each) => each === currentTarget.value) ?? chosen)}
      />
      {title + body === '' ? (
        <p className="mt-4 text-body text-ink-2">{words.notWritten}</p>
      ) : (
        <>
          <h2 lang={chosen} className="mt-4 mb-2 text-body font-strong wrap-anywhere">
            {title}
          </h2>
          <Suspense>
            <DocumentView body={body} lang={chosen} />
          </Suspense>
        </>
      )}
    </section>
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
