import { useEffect, useEffectEvent, useRef } from 'react';
import { noKeys, readKeys } from '#web/console/commands/read-keys.ts';
import type { Command, Place } from '#web/console/commands/table.ts';
import { isCovered, isTyping, isWindowOpen } from '#web/console/keys/typing.ts';

interface KeysProps {
  table: readonly Command[];
  place: Place;
  /** Single-key shortcuts are off; only those with Ctrl remain (WCAG 2.1.4). */
  off: boolean;
  /** False if the command is not possible now; the browser then handles the key. */
  run: (command: Command) => boolean;
}

/** The console's only listener for shortcuts. While typing, or while something lies over the page, only the palette's works. */
export function useKeys({ table, place, off, run }: KeysProps): void {
  const soFar = useRef(noKeys);
  const take = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    if (isCovered(event) && !(ctrl && opensFromPanel(event))) return;
    if (!ctrl && (off || isTyping(event))) return;
    // Ignore a modifier pressed alone, so that it may be pressed between the keys of a sequence.
    if (['Shift', 'Control', 'Meta'].includes(event.key) || (ctrl && event.shiftKey)) return;
    const pressed = { key: event.key, ctrl, at: event.timeStamp };
    const { command, after } = readKeys(table, place, soFar.current, pressed);
    soFar.current = after;
    if (command && run(command)) event.preventDefault();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => take(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** The palette may close a panel, which keeps its contents; it does not open over a modal window. */
function opensFromPanel({ key }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && !isWindowOpen();
}
