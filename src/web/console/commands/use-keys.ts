import { useEffect, useEffectEvent, useRef } from 'react';
import { noKeys, readKeys } from '#web/console/commands/read-keys.ts';
import type { Command, Place } from '#web/console/commands/table.ts';
import { isCovered, isTyping, isWindowOpen } from '#web/console/keys/typing.ts';

interface KeysProps {
  table: readonly Command[];
  place: Place;
  /** Single keys are switched off: only what goes with Ctrl is left (WCAG 2.1.4). */
  off: boolean;
  /** False where it cannot be done now: the key is the browser's then. */
  run: (command: Command) => boolean;
}

/** The one listener for the keys of the console. While one types, and in whatever lies over the page, there are none but the palette's. */
export function useKeys({ table, place, off, run }: KeysProps): void {
  const soFar = useRef(noKeys);
  const take = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    if (isCovered(event) && !(ctrl && opensFromPanel(event))) return;
    if (!ctrl && (off || isTyping(event))) return;
    // Of the modifier alone nothing follows, and two keys may be typed with it in between.
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

/** The palette closes a panel and loses nothing of it; over a window that waits for an answer it does not open. */
function opensFromPanel({ key }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && !isWindowOpen();
}
