import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation, useNavigate } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { notePage } from '#web/console/commands/list-place.ts';
import { type OwnKeys, withOwnKeys } from '#web/console/commands/own-keys.ts';
import type { PaletteItem, Possible } from '#web/console/commands/palette-items.ts';
import { isPossible, performCommand } from '#web/console/commands/perform-command.ts';
import { keepRecent } from '#web/console/commands/recent.ts';
import { rowHere } from '#web/console/commands/rows.ts';
import type { Command, Place } from '#web/console/commands/table.ts';
import { useKeptFocus } from '#web/console/commands/use-kept-focus.ts';
import { useKeys } from '#web/console/commands/use-keys.ts';
import { useMacrosHere } from '#web/console/commands/use-macros-here.ts';
import { macroEvent } from '#web/console/ticket/composer/use-macro-choice.ts';
import { useIdle } from '#web/console/use-idle.ts';
import { useWords } from '#web/console/use-words.ts';
import { Toast } from '#web/ui/toast.tsx';

// Loaded after the page and before first use, so that they also open offline.
const loaded: { palette?: typeof import('#web/console/commands/palette.tsx') } = {};
const loadPalette = async () => {
  loaded.palette ??= await import('#web/console/commands/palette.tsx');
  return loaded.palette;
};
const loadOverlay = () => import('#web/console/commands/keys-overlay.tsx');
type Shown =
  | { what: 'palette'; Part: Awaited<ReturnType<typeof loadPalette>>['default']; possible: Possible }
  | { what: 'keys'; Part: Awaited<ReturnType<typeof loadOverlay>>['default'] }
  | { what: 'failure' };

export interface OwnCommands {
  own: OwnKeys;
  /** Single-key shortcuts are off. */
  off: boolean;
}

/** Shortcuts, the command palette and the shortcut overview, on every console page. */
export function CommandLayer({ own, off, without }: OwnCommands & { without: readonly string[] }) {
  const { pathname } = useLocation();
  const place = placeOf(pathname);
  // Leave out commands for lists that this person does not have.
  const table = withOwnKeys(own).filter(({ does }) => !('go' in does) || !without.includes(does.go));
  const [shown, setShown] = useState<Shown | null>(null);
  const row = useRef<HTMLElement | null>(null);
  const navigate = useNavigate();
  const macros = useMacrosHere();
  const doing = {
    navigate,
    open: (what: 'palette' | 'keys') => void show(what).catch(() => setShown({ what: 'failure' })),
  };

  async function show(what: 'palette' | 'keys'): Promise<void> {
    row.current = rowHere();
    if (what === 'keys') setShown({ what, Part: (await loadOverlay()).default });
    else {
      const { default: Part } = loaded.palette ?? (await loadPalette());
      // Synchronous, so that the next key goes to the palette and not to a field below.
      flushSync(() => setShown({ what, Part, possible: { commands: possibleOf(table, place, row.current), macros } }));
    }
  }

  /** The palette closes and returns the focus before the command runs. */
  function choose(item: PaletteItem): void {
    setShown(null);
    if (item.kind === 'command') keepRecent({ command: item.id });
    if (item.kind === 'ticket') keepRecent({ number: item.number, summary: item.summary });
    requestAnimationFrame(() => {
      // Leaving a page moves the focus out of its fields, so that the next key is a shortcut of the new page.
      if (item.kind === 'ticket' || (item.kind === 'command' && 'go' in item.command.does))
        document.getElementById('content')?.focus();
      if (item.kind === 'ticket') navigate(urls.ticket(item.number));
      else if (item.kind === 'macro') dispatchEvent(new CustomEvent(macroEvent, { detail: item.id }));
      else performCommand(item.command, { ...doing, row: row.current });
    });
  }

  useKeys({ table, place, off, run: (command) => performCommand(command, doing) });
  useOpeners(doing.open);
  useKeptFocus();
  useEffect(() => notePage(pathname), [pathname]);
  useIdle(() => Promise.all([loadPalette(), loadOverlay()]));

  const close = () => setShown(null);
  if (shown?.what === 'palette') return <shown.Part possible={shown.possible} onChoose={choose} onClose={close} />;
  if (shown?.what === 'keys') return <shown.Part table={table} off={off} onClose={close} />;
  return shown && <LoadFailed onClose={close} />;
}

/** Buttons elsewhere on the page that open the palette or the overview. */
function useOpeners(open: (what: 'palette' | 'keys') => void): void {
  const press = useEffectEvent((what: 'palette' | 'keys') => open(what));
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const act = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset.act : undefined;
      if (act === 'palette' || act === 'keys') press(act);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}

function LoadFailed({ onClose }: { onClose: () => void }) {
  const { loadFailed, overlay } = useWords().commands;
  return (
    <div className="fixed bottom-4 left-4 z-40">
      <Toast action={{ label: overlay.close, onPress: onClose }}>{loadFailed}</Toast>
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
  if (pathname === urls.console() || pathname === urls.urgentBoard()) return 'list';
  return pathname.startsWith(urls.ticket('')) ? 'ticket' : 'anywhere';
}
