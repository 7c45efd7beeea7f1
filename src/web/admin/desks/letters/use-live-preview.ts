import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { LetterPreview } from './previews.ts';

/** Long enough to end a word, short enough to see what it does. */
const pauseMilliseconds = 500;

interface Shown {
  previews: LetterPreview[] | null;
  isTried: boolean;
}

/** Asks for the preview while one writes, after each pause; the button asks at once, and leads to it. */
export function useLivePreview(page: Shown) {
  const fetcher = useFetcher<Pick<Shown, 'previews'>>();
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const ask = (form: HTMLFormElement) => {
    clearTimeout(pause.current);
    const typed = new FormData(form);
    typed.set('intent', 'preview');
    void fetcher.submit(typed, { method: 'post' });
  };
  const shown: Shown = fetcher.data ? { previews: fetcher.data.previews, isTried: true } : page;
  return {
    ...shown,
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
