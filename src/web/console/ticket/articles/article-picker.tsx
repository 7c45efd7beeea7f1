import { useRef, useState } from 'react';
import { urls } from '#web/app/urls.ts';
import type { QuotedArticle } from '#web/console/ticket/articles/find-articles.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useWritingWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { EditorPanel } from '#web/shared/editor/editor-panel.tsx';
import type { RichHandle } from '#web/shared/editor/rich-handle.ts';
import { charactersMin, useAnswer } from '#web/shared/find/use-answer.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Listbox } from '#web/ui/listbox/listbox.tsx';
import { SoughtField } from '#web/ui/listbox/sought-field.tsx';
import { useListbox } from '#web/ui/listbox/use-listbox.ts';

interface ArticlePickerProps {
  /** Id of the panel, which a key and typing also open. */
  id: string;
  page: TicketPage;
  /** Colleagues alone read this message, so that it may link to a draft. */
  isInternal: boolean;
  /** Runs a function with the editor, as soon as it is loaded. */
  withEditor: (work: (editor: RichHandle) => void) => void;
}

/** Finds an article and inserts a link to it or a passage at the cursor. */
export function ArticlePicker({ id, page, isInternal, withEditor }: ArticlePickerProps) {
  const { articles: words } = useWritingWords();
  if (!useHydrated()) return null;
  return (
    <>
      <button type="button" popoverTarget={id} data-act="article" title={words.title} className={buttonLook('plain')}>
        <Icon name="file" />
        <span className="@max-[48rem]/composer:sr-only">{words.open}</span>
      </button>
      <EditorPanel id={id} title={words.title}>
        {(close) => (
          <Choices
            page={page}
            isInternal={isInternal}
            insert={(work) => {
              close();
              withEditor(work);
            }}
          />
        )}
      </EditorPanel>
    </>
  );
}

interface ChoicesProps extends Pick<ArticlePickerProps, 'page' | 'isInternal'> {
  insert: ArticlePickerProps['withEditor'];
}

/** The field begins with articles for the subject of the ticket. Choosing one leads to what can be inserted of it. */
function Choices({ page, isInternal, insert }: ChoicesProps) {
  const { articles: words } = useWritingWords();
  const [sought, setSought] = useState('');
  const parts = useRef<HTMLDivElement>(null);
  const asked = sought.trim().length < charactersMin ? page.summary : sought;
  const { found, state } = useAnswer<{ items: QuotedArticle[] }>(asked, (q) => urls.ticketArticles(page.number, { q }));
  const items = found?.items ?? [];
  const listbox = useListbox(items, {
    onChoose: (article) => {
      listbox.highlight(items.indexOf(article));
      // After the parts of this article are drawn.
      requestAnimationFrame(() => parts.current?.querySelector('button')?.focus());
    },
  });
  const article = listbox.active;
  return (
    <>
      <SoughtField label={words.find} listbox={listbox} value={sought} onChange={setSought} />
      <p role="status" className="mt-2 min-h-5 text-secondary text-ink-2">
        {said()}
      </p>
      <div className="mt-1 grid min-h-40 gap-x-4 sm:grid-cols-2">
        <Listbox
          listbox={listbox}
          label={words.list}
          keyOf={({ id }) => id}
          className="relative max-h-72 overflow-y-auto max-sm:max-h-40"
          optionClassName="flex min-h-11 flex-col justify-center rounded-field px-2 py-1 text-body aria-selected:font-strong sm:min-h-8 sm:text-row"
        >
          {(each) => <Title article={each} page={page} />}
        </Listbox>
        {article && (
          <div ref={parts} className="max-h-72 overflow-y-auto max-sm:mt-2 sm:border-l sm:border-line sm:pl-4">
            <Parts article={article} isInternal={isInternal} insert={insert} />
          </div>
        )}
      </div>
    </>
  );

  function said(): string {
    if (state === 'failed') return words.failed;
    if (found === null) return '';
    if (items.length === 0) return asked !== sought ? words.nothing : words.none;
    return asked !== sought ? words.likely : words.count({ count: items.length });
  }
}

/** The title, with a mark if requesters cannot read the article, or read it in another language. */
function Title({ article: { title, href, language }, page }: { article: QuotedArticle; page: TicketPage }) {
  const { articles: words } = useWritingWords();
  const reader = useVisit().language;
  const marks = [
    ...(href === null ? [words.draft] : []),
    ...(language === page.language ? [] : [words.onlyIn({ language: languageInSentence(language, reader) })]),
  ];
  return (
    <>
      <span lang={language} className="wrap-anywhere">
        {title}
      </span>
      {marks.length > 0 && <span className="text-secondary font-normal text-ink-2">{marks.join(' · ')}</span>}
    </>
  );
}

function Parts({
  article,
  isInternal,
  insert,
}: Pick<ChoicesProps, 'isInternal' | 'insert'> & { article: QuotedArticle }) {
  const { articles: words } = useWritingWords();
  const { title, language, href, editHref, passages } = article;
  const address = href ?? (isInternal ? editHref : null);
  return (
    <>
      {address === null ? (
        <p className="text-secondary text-pretty text-ink-2">{words.noLink}</p>
      ) : (
        <Button kind="outlined" onClick={() => insert((editor) => editor.setLink(address, title))}>
          <Icon name="link" />
          {words.link}
        </Button>
      )}
      {passages.length > 0 && (
        <>
          <p className="mt-3 text-secondary text-ink-2">{words.passages}</p>
          <ul>
            {passages.map(({ heading, html }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two sections may have the same heading, and the list is drawn whole.
              <li key={at}>
                <button
                  type="button"
                  className="w-full rounded-field px-2 py-1 text-left text-body wrap-anywhere hover:bg-hover max-sm:min-h-11 sm:min-h-7 sm:text-row"
                  onClick={() => insert((editor) => editor.insertHtml(html))}
                >
                  {heading === null ? words.whole : <span lang={language}>{heading}</span>}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
