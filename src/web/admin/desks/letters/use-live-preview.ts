import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { LetterPreview } from './previews.ts';

/** Long enough to end a word, short enough to see what it does. */
const pauseMilliseconds = 500;

/**
 * Asks for the preview while one writes, after each pause; the button asks at once, and leads to it. What is asked for is
 * what the page was drawn from; what was typed stays in its fields.
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
    /** What is shown was written since the page was opened. */
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
