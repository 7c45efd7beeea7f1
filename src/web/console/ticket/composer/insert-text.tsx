import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useWritingWords } from '#web/console/use-writing-words.ts';
import { useHydrated } from '#web/document/use-hydrated.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icons/icon.tsx';
import { Key } from '#web/ui/key.tsx';

interface InsertTextProps {
  /** Names the panel, which a key opens too. */
  id: string;
  page: TicketPage;
  insert: (text: string) => void;
}

/** The texts that the desk has ready, found by name or words, with what is known of the ticket in them. */
export function InsertText({ id, page, insert }: InsertTextProps) {
  const { blocks: words } = useWritingWords();
  const [sought, setSought] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  const list = useId();
  if (!useHydrated()) return null;
  const { blocks } = page.composer;
  const found = blocks.filter(({ name, text }) => holds(name, sought) || holds(text, sought));

  function choose(text: string): void {
    panel.current?.hidePopover();
    insert(text);
  }

  return (
    <>
      <button type="button" popoverTarget={id} className={buttonLook('plain')}>
        <Icon name="note" />
        {words.insert} <Key>/</Key>
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.insert}
        className={box}
        onToggle={({ newState }) => {
          setSought('');
          if (newState === 'open') panel.current?.querySelector('input')?.focus();
        }}
        onKeyDown={(event) => move(event, panel.current)}
      >
        {blocks.length === 0 ? (
          <p className="text-body">{words.nothing}</p>
        ) : (
          <>
            <label className="flex flex-col gap-1 text-secondary">
              {words.find}
              <input
                type="search"
                form=""
                value={sought}
                aria-controls={list}
                autoComplete="off"
                onChange={({ currentTarget }) => setSought(currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  event.stopPropagation();
                  if (found[0]) choose(found[0].text);
                }}
                className="control"
              />
            </label>
            <ul id={list} className="mt-2 max-h-72 overflow-y-auto">
              {found.map(({ id: block, name, text }) => (
                <li key={block}>
                  <button
                    type="button"
                    onClick={() => choose(text)}
                    className="w-full rounded-field px-2 py-1.5 text-left text-body hover:bg-hover focus-visible:-outline-offset-3"
                  >
                    <span className="font-strong">{name}</span>
                    <span lang={page.language} className="line-clamp-2 text-secondary text-ink-2">
                      {text}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            {found.length === 0 && <p className="mt-2 text-body">{words.none}</p>}
          </>
        )}
      </div>
    </>
  );
}

/** Arrows go through the texts, and back to the field. */
function move(event: KeyboardEvent<HTMLElement>, panel: HTMLElement | null): void {
  event.stopPropagation();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const stops = [...(panel?.querySelectorAll<HTMLElement>('input, li button') ?? [])];
  const at = stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1);
  stops[Math.max(0, Math.min(stops.length - 1, at))]?.focus();
}

/** Case and accents aside. */
function holds(text: string, sought: string): boolean {
  return plain(text).includes(plain(sought.trim()));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const box =
  'floating m-0 w-96 max-w-[calc(100vw-1rem)] px-3 py-2 text-ink max-sm:fixed max-sm:inset-x-2 max-sm:top-auto max-sm:bottom-2 max-sm:w-auto ' +
  'sm:supports-[position-area:top]:inset-auto sm:supports-[position-area:top]:mb-1 sm:[position-area:top_span-right] sm:[position-try-fallbacks:flip-block,flip-inline]';
