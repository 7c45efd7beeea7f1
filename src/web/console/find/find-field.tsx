import { useEffect, useRef, useState } from 'react';
import { Form, useLocation, useNavigate } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { HitList, hitId } from '#web/console/find/hit-list.tsx';
import { useHits } from '#web/console/find/use-hits.ts';
import { useWords } from '#web/console/use-words.ts';
import { Icon } from '#web/ui/icons/icon.tsx';
import { Key } from '#web/ui/key.tsx';

const listId = 'find-hits';

/**
 * One search field at the top of the navigation for words, a ticket number, a name, a site or operators. Results show while
 * typing; Enter opens the selected one, or all results.
 */
export function FindField() {
  const { frame } = useWords();
  const asked = useAsked();
  const field = useRef<HTMLInputElement>(null);
  const find = useFinding(field, asked);
  return (
    <Form role="search" action={urls.console()} onSubmit={find.leave} className="relative flex-none">
      <Icon name="search" className="pointer-events-none absolute inset-y-0 left-2.5 my-auto text-ink-2" />
      <input
        ref={field}
        type="search"
        name="q"
        id="find"
        key={asked}
        defaultValue={asked}
        placeholder=" "
        title={frame.searchHint}
        autoComplete="off"
        role="combobox"
        aria-expanded={find.isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={find.isOpen && find.place !== null ? hitId(listId, find.place) : undefined}
        onInput={(event) => find.type(event.currentTarget.value)}
        onKeyDown={find.onKeyDown}
        onBlur={find.close}
        className="peer control pr-2 pl-8"
      />
      <label
        htmlFor="find"
        className="pointer-events-none absolute inset-y-0 right-2.5 left-8 flex items-center justify-between text-row text-ink-2 opacity-0 peer-placeholder-shown:opacity-100 peer-focus:opacity-0"
      >
        {frame.search}
        <Key>/</Key>
      </label>
      <HitList id={listId} found={find.found} isOpen={find.isOpen} place={find.place} onFollow={find.close} />
    </Form>
  );
}

/** Returns the query of the result list; on other pages it is empty. */
function useAsked(): string {
  const { pathname, search } = useLocation();
  return pathname === urls.console() ? (new URLSearchParams(search).get('q') ?? '') : '';
}

/** State of the search field: text, results and the selected result; null means the field itself. */
function useFinding(field: React.RefObject<HTMLInputElement | null>, asked: string) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState<number | null>(null);
  const found = useHits(typed);
  const isOpen = typed !== '' && found !== null && found.q !== '';
  const count = found?.hits.length ?? 0;
  const close = () => {
    setTyped('');
    setPlace(null);
  };
  // Moves the focus to the results page, where shortcuts work; `/` returns to the field.
  const leave = () => {
    close();
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: an address that is opened closes the list, whatever is in it.
  useEffect(close, [asked]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setPlace(stepped(place, event.key === 'ArrowDown' ? 1 : -1, count));
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
    const hit = place === null ? undefined : found.hits[place];
    if (event.key === 'Enter' && hit) {
      event.preventDefault();
      close();
      if (field.current) field.current.value = '';
      navigate(hit.href);
    }
  };
  const type = (text: string) => {
    setTyped(text);
    setPlace(null);
  };
  return { found, isOpen, place, close, leave, type, onKeyDown };
}

/** Cycles through the results and the field. */
function stepped(place: number | null, step: number, count: number): number | null {
  if (count === 0) return null;
  const next = (place ?? (step > 0 ? -1 : count)) + step;
  return next < 0 || next >= count ? null : next;
}
