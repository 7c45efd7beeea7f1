import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { LetterPreview } from './previews.ts';

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
