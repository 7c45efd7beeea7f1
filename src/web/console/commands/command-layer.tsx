import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { href, useLocation, useMatches, useNavigate, useSubmit } from 'react-router';
import { themes } from '#web/app/kept-choice.ts';
import { urls } from '#web/app/urls.ts';
import { useFocusOnNextPage, useLeftFields } from '#web/console/commands/leave-field.ts';
import { type OwnKeys, withOwnKeys } from '#web/console/commands/own-keys.ts';
import {
  commandItem,
  isLocal,
  type LocalItem,
  linkItem,
  macroItem,
  type PaletteItem,
  type PaletteMacro,
} from '#web/console/commands/palette-items.ts';
import { saveRecent } from '#web/console/commands/recent.ts';
import { rowHere } from '#web/console/commands/rows.ts';
import { isPossible, runCommand } from '#web/console/commands/run-command.ts';
import type { Command, Place } from '#web/console/commands/table.ts';
import { useKeys } from '#web/console/commands/use-keys.ts';
import { notePage } from '#web/console/list-place.ts';
import { macroEvent } from '#web/console/ticket/composer/use-macro-choice.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useIdle } from '#web/console/use-window.tsx';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { themeWords } from '#web/shared/theme-switch.tsx';
import { useListener } from '#web/ui/use-listener.ts';

// Loaded after the page and before first use, so that they also open offline.
const loaded: { palette?: typeof import('#web/console/commands/palette.tsx') } = {};
const loadPalette = async () => {
  loaded.palette ??= await import('#web/console/commands/palette.tsx');
  return loaded.palette;
};
const loadOverlay = () => import('#web/console/commands/keys-overlay.tsx');
type PalettePart = Awaited<ReturnType<typeof loadPalette>>['default'];
type Shown =
  | { what: 'palette'; Part: PalettePart; local: LocalItem[]; begins: string }
  | { what: 'keys'; Part: Awaited<ReturnType<typeof loadOverlay>>['default'] }
  | { what: 'failure' };

interface OwnCommands {
  own: OwnKeys;
  /** Single-key shortcuts are off. */
  off: boolean;
  /** Addresses that this person does not have. */
  without: readonly string[];
  personId: string;
  /** Teams and saved views. */
  lists: readonly { href: string; label: string }[];
}

/** Shortcuts, the command palette and the shortcut overview, on every console page. */
export function CommandLayer({ own, off, without, personId, lists }: OwnCommands) {
  const { pathname } = useLocation();
  useFocusOnNextPage(pathname);
  const place = placeOf(pathname);
  // Leave out commands for lists that this person does not have.
  const table = withOwnKeys(own).filter(({ does }) => !('go' in does) || !without.includes(does.go));
  const [shown, setShown] = useState<Shown | null>(null);
  const row = useRef<HTMLElement | null>(null);
  const navigate = useNavigate();
  const submit = useSubmit();
  const macros = useMacrosHere();
  const localOf = useLocalItems(lists, macros);
  const doing = {
    navigate,
    open: (what: 'palette' | 'keys') => void show(what).catch(() => setShown({ what: 'failure' })),
  };

  async function show(what: 'palette' | 'keys'): Promise<void> {
    row.current = rowHere();
    if (what === 'keys') setShown({ what, Part: (await loadOverlay()).default });
    else if (loaded.palette) showPalette(loaded.palette.default, '');
    else await showLoaded();
  }

  /** The palette's own part loads after the page; what is typed until it is here lands in its field. */
  async function showLoaded(): Promise<void> {
    const { typed, stop } = typeAhead();
    const { default: Part } = await loadPalette().finally(stop);
    if (typed.isCancelled) return;
    if (typed.isEntered) navigate(urls.console({ q: typed.text.trim() }));
    else showPalette(Part, typed.text);
  }

  /** Synchronous, so that the next key goes to the palette and not to a field below. */
  function showPalette(Part: PalettePart, begins: string): void {
    const local = localOf(possibleOf(table, place, row.current));
    flushSync(() => setShown({ what: 'palette', Part, local, begins }));
  }

  /** The palette closes and returns the focus before the command runs. */
  function choose(item: PaletteItem): void {
    setShown(null);
    if (item.kind === 'ticket') saveRecent(personId, { number: item.number, summary: item.summary });
    else if (isLocal(item)) saveRecent(personId, { id: item.id });
    requestAnimationFrame(() => {
      // Leaving a page moves the focus out of its fields, so that the next key is a shortcut of the new page.
      if (item.kind === 'ticket' || item.kind === 'link' || (item.kind === 'command' && 'go' in item.command.does))
        document.getElementById('content')?.focus();
      if (item.kind === 'ticket') navigate(urls.ticket(item.number));
      else if (item.kind === 'link') navigate(item.id);
      else if (item.kind === 'macro') dispatchEvent(new CustomEvent(macroEvent, { detail: item.id }));
      else if (item.kind === 'theme') chooseTheme(item.theme);
      else runCommand(item.command, { ...doing, row: row.current });
    });
  }

  function chooseTheme(theme: string): void {
    const form = { theme, next: pathname + location.search };
    void submit(form, { method: 'post', action: href('/choices'), replace: true, preventScrollReset: true });
  }

  useKeys({ table, place, off, run: (command) => runCommand(command, doing) });
  useLeftFields();
  useOpeners(doing.open);
  useRestoredFocus();
  useEffect(() => notePage(pathname), [pathname]);
  useIdle(() => Promise.all([loadPalette(), loadOverlay()]));

  const close = () => setShown(null);
  if (shown?.what === 'palette')
    return (
      <shown.Part local={shown.local} begins={shown.begins} personId={personId} onChoose={choose} onClose={close} />
    );
  if (shown?.what === 'keys') return <shown.Part table={table} off={off} onClose={close} />;
  return shown && <LoadFailed onClose={close} />;
}

/** Returns the palette's rows that need no search, for the commands that are possible now. */
function useLocalItems(lists: OwnCommands['lists'], macros: readonly PaletteMacro[]) {
  const { commands: words } = useWords();
  const { language } = useVisit();
  const say = themeWords[language];
  return (possible: readonly Command[]): LocalItem[] => [
    ...possible.map((command) => commandItem(command, (id) => words.names[id])),
    ...lists.map((list) => linkItem('views', list)),
    ...macros.map(macroItem),
    ...themes.map((theme): LocalItem => {
      const label = `${say.name}: ${say[theme]}`;
      return { kind: 'theme', id: `theme ${theme}`, group: 'theme', theme, label, names: label };
    }),
  ];
}

/** Returns the macros of the open ticket; empty on other pages. */
function useMacrosHere(): readonly PaletteMacro[] {
  const page = useMatches().at(-1)?.loaderData as Partial<TicketPage> | undefined;
  return page?.composer?.macros ?? [];
}

/**
 * When the focused element is removed (a button after its action, a row of another list), the focus moves to the nearest
 * remaining focusable element, else to the content. Dialogs restore focus themselves.
 */
function useRestoredFocus(): void {
  useEffect(() => {
    let around: Element[] = [];
    const note = () => {
      around = ancestors(document.activeElement);
    };
    const mend = () => {
      const [last] = around;
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const place = around.find((each) => each.isConnected && each !== document.body) ?? null;
      focusWithin(place);
    };
    const watch = new MutationObserver(mend);
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
}

const focusable = 'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, [tabindex]';

function focusWithin(place: Element | null): void {
  const own = place?.matches('[tabindex]') ? place : null;
  // A large container says nothing about the position: its first focusable element is often a navigation link.
  const near = place?.matches('main, body, html') ? null : place?.querySelector(focusable);
  const target = own ?? near ?? document.getElementById('content');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

function ancestors(element: Element | null): Element[] {
  const all: Element[] = [];
  for (let each = element; each && each !== document.documentElement; each = each.parentElement) all.push(each);
  return all;
}

/** Buttons elsewhere on the page that open the palette or the overview. */
function useOpeners(open: (what: 'palette' | 'keys') => void): void {
  useListener('document', 'click', ({ target }: MouseEvent) => {
    const act = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset.act : undefined;
    if (act === 'palette' || act === 'keys') open(act);
  });
}

/** At the bottom left, above everything, announced to screen readers. */
function LoadFailed({ onClose }: { onClose: () => void }) {
  const { loadFailed, overlay } = useWords().commands;
  return (
    <div className="fixed bottom-4 left-4 z-40">
      <div
        role="status"
        className="flex min-w-72 items-center justify-between gap-6 rounded-field border border-slate-line bg-slate px-3 py-2.5 text-body text-on-slate"
      >
        <span>{loadFailed}</span>
        <button type="button" onClick={onClose} className="link-on-slate font-strong">
          {overlay.close}
        </button>
      </div>
    </div>
  );
}

function possibleOf(table: readonly Command[], place: Place, row: HTMLElement | null): Command[] {
  return table.filter(
    (command) =>
      !command.byKeyAlone && (command.place === place || command.place === 'anywhere') && isPossible(command, row),
  );
}

function placeOf(pathname: string): Place {
  const lists = [urls.console(), href('/console/urgent'), href('/console/inbox')];
  if (lists.includes(pathname)) return 'list';
  return pathname.startsWith(urls.ticket('')) ? 'ticket' : 'anywhere';
}

/**
 * Collects what is typed until `stop`, for a field that is still loading: no key of it is a shortcut, or lands in a field of the
 * page.
 */
function typeAhead() {
  const typed = { text: '', isEntered: false, isCancelled: false };
  const take = (event: KeyboardEvent) => {
    const { key, isComposing } = event;
    const isText = key.length === 1 && (event.getModifierState('AltGraph') || !isModified(event));
    // The browser keeps its own shortcuts, except Ctrl+K: it leads to the palette.
    if (isComposing || (isModified(event) && !isText && key.toLowerCase() !== 'k')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isText && !typed.isEntered) typed.text += key;
    else if (key === 'Backspace') typed.text = typed.text.slice(0, -1);
    else if (key === 'Enter') typed.isEntered = typed.text.trim() !== '';
    else if (key === 'Escape') Object.assign(typed, { text: '', isEntered: false, isCancelled: true });
    else if (isModified(event)) typed.isCancelled = false;
  };
  addEventListener('keydown', take, { capture: true });
  return { typed, stop: () => removeEventListener('keydown', take, { capture: true }) };
}

function isModified({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}
