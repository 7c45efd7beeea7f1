import { useEffect, useRef, useState } from 'react';
import { Form, useLocation, useNavigate } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { HitList } from '#web/console/find/hit-list.tsx';
import type { Hit } from '#web/console/find/hits.ts';
import { useHits } from '#web/console/find/use-hits.ts';
import { useWords } from '#web/console/use-words.ts';
import { consoleNavigationId } from '#web/ui/frame/console-frame.tsx';
import { SearchInput } from '#web/ui/frame/search-input.tsx';
import { useListbox } from '#web/ui/listbox/use-listbox.ts';

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
      <SearchInput
        ref={field}
        name="q"
        id="find"
        label={frame.search}
        key={asked}
        defaultValue={asked}
        title={frame.searchHint}
        {...find.listbox.field}
        onInput={(event) => find.type(event.currentTarget.value)}
        onBlur={find.close}
      />
      <HitList found={find.found} isOpen={find.isOpen} listbox={find.listbox} onFollow={find.close} />
    </Form>
  );
}

/** Returns the query of the result list; on other pages it is empty. */
function useAsked(): string {
  const { pathname, search } = useLocation();
  return pathname === urls.console() ? (new URLSearchParams(search).get('q') ?? '') : '';
}

/**
 * State of the search field: text and results. Enter opens the ticket of a number; otherwise all results, unless an arrow key
 * chose one.
 */
function useFinding(field: React.RefObject<HTMLInputElement | null>, asked: string) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const { found } = useHits(typed);
  const isOpen = typed !== '' && found !== null && found.q !== '';
  const listbox = useListbox(found?.hits ?? [], {
    onChoose: open,
    onClose: close,
    isOpen,
    // Not for the results of an earlier text.
    first: found?.by === 'number' && found.q === typed.trim() ? 0 : -1,
    passesField: true,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: an address that is opened closes the list, whatever is in it.
  useEffect(close, [asked]);
  return { found, isOpen, listbox, close, leave, type };

  function type(text: string): void {
    setTyped(text);
    listbox.restart();
  }

  function close(): void {
    type('');
  }

  function open({ href }: Hit): void {
    close();
    if (field.current) field.current.value = '';
    navigate(href);
  }

  /** Moves the focus to the results page, where shortcuts work; `/` returns to the field. */
  function leave(): void {
    close();
    document.getElementById('content')?.focus({ preventScroll: true });
  }
}

/** Focuses the search field, opening the navigation on a phone; false if missing. */
export function focusFind(): boolean {
  const field = document.querySelector<HTMLInputElement>('#find');
  if (field && !field.checkVisibility()) document.getElementById(consoleNavigationId)?.showPopover();
  field?.focus();
  field?.select();
  return field !== null;
}
