import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import type { Language } from '#domain/language.ts';
import { letterWords } from '#locales/admin/messages.ts';
import { ownNames } from '#locales/messages.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { LetterPreview } from './previews.ts';

/** A letter in the languages of the desk, each as on a phone; beside the fields only the one that is edited. Says so if the desk never sends it. */
export function PreviewList({ previews, edited }: { previews: LetterPreview[] | null; edited: Language }) {
  const { preview: say } = letterWords[useVisit().language];
  const isAwake = useHydrated();
  if (previews === null) return <p className="mt-3 text-body">{say.never}</p>;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-8">
      {previews.map((preview) => (
        <li
          key={preview.language}
          className={`w-97.5 max-w-full min-w-0 ${isAwake && preview.language !== edited ? '@min-[56rem]:hidden' : ''}`}
        >
          <Preview {...preview} />
        </li>
      ))}
    </ul>
  );
}

function Preview({ language, from, subject, text, html }: LetterPreview) {
  const { preview: say } = letterWords[useVisit().language];
  return (
    <>
      <h3 className="text-label" lang={language}>
        {ownNames[language]}
      </h3>
      <dl className="mt-1 text-secondary" lang={language}>
        <dt className="sr-only">{say.subject}</dt>
        <dd className="font-strong wrap-anywhere">{subject}</dd>
        <dt className="sr-only">{say.from}</dt>
        <dd className="text-ink-2 wrap-anywhere">{from}</dd>
      </dl>
      <MailFrame title={say.html({ language: ownNames[language] })} text={text} src={html} />
      <details className="mt-2">
        <summary className="link w-fit text-body">{say.text}</summary>
        <pre lang={language} className="mt-2 font-[inherit] text-secondary whitespace-pre-wrap wrap-anywhere">
          {text}
        </pre>
      </details>
    </>
  );
}

/** Reloads only when the content changes, since the address changes with it. */
function MailFrame({ title, ...now }: { title: string; text: string; src: string }) {
  const [shown, show] = useState(now);
  if (shown.text !== now.text) show(now);
  return (
    <iframe title={title} src={shown.src} className="mt-2 h-160 w-full rounded-field border border-line bg-surface" />
  );
}

/** Long enough to finish a word, short enough to see its effect. */
const pauseMilliseconds = 500;

/**
 * Requests the preview after each typing pause; the button requests it at once and moves the focus there. The response replaces
 * the page's data, but not the input fields.
 */
export function useLivePreview<T extends { previews: LetterPreview[] | null }>(page: T) {
  const fetcher = useFetcher<Partial<T>>();
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const ask = (form: HTMLFormElement) => {
    clearTimeout(pause.current);
    const typed = new FormData(form);
    typed.set('intent', 'preview');
    void fetcher.submit(typed, { method: 'post' });
  };
  const shown: T = fetcher.data ? { ...page, ...fetcher.data } : page;
  return {
    ...shown,
    /** True if the preview is newer than the page. */
    isFollowing: fetcher.data !== undefined,
    form: {
      onChange({ currentTarget }: React.ChangeEvent<HTMLFormElement>) {
        clearTimeout(pause.current);
        pause.current = setTimeout(() => ask(currentTarget), pauseMilliseconds);
      },
      onSubmit(event: React.SubmitEvent<HTMLFormElement>) {
        const { submitter } = event.nativeEvent as SubmitEvent;
        if (submitter?.getAttribute('value') !== 'preview') return;
        event.preventDefault();
        ask(event.currentTarget);
        document.getElementById('preview')?.focus();
      },
    },
  };
}
