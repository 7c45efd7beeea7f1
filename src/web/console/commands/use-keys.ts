import { useRef } from 'react';
import type { Command, Place } from '#web/console/commands/table.ts';
import { useListener } from '#web/ui/use-listener.ts';

interface KeysProps {
  table: readonly Command[];
  place: Place;
  /** Single-key shortcuts are off; only those with Ctrl remain (WCAG 2.1.4). */
  off: boolean;
  /** False if the command is not possible now; the browser then handles the key. */
  run: (command: Command) => boolean;
}

/** The state of a key sequence. */
interface KeysSoFar {
  /** The first of two keys, valid until `until`. */
  first: string | null;
  until: number;
}

export const noKeys: KeysSoFar = { first: null, until: 0 };

/** How long to wait for the second key. */
const patienceMilliseconds = 1_500;

/** Inputs that take no text: keys pressed there are shortcuts. */
const silent = ['checkbox', 'button', 'submit', 'reset', 'image', 'file'];

/** The console's only listener for shortcuts. While typing, or while something lies over the page, only the palette's works. */
export function useKeys({ table, place, off, run }: KeysProps): void {
  const soFar = useRef(noKeys);
  useListener('document', 'keydown', (event: KeyboardEvent) => {
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
}

/** Returns true if a key is text input and not a shortcut. */
export function isTyping({ target }: Event): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !silent.includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

/** Returns true if something lies over the page and takes the keys. */
export function isCovered({ target }: Event): boolean {
  const within = target instanceof Element && target.closest('[role=menu], [role=listbox], [role=dialog], dialog');
  return Boolean(within) || isWindowOpen() || document.querySelector('[popover][role=dialog]:popover-open') !== null;
}

/** Returns true if a modal window is open. */
function isWindowOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

interface Pressed {
  key: string;
  /** Ctrl, or ⌘ on a Mac. */
  ctrl: boolean;
  at: number;
}

/** Returns the command of a key, or the state after the first key of two. */
export function readKeys(
  table: readonly Command[],
  place: Place,
  before: KeysSoFar,
  { key, ctrl, at }: Pressed,
): { command: Command | null; after: KeysSoFar } {
  const here = table.filter((command) => command.place === 'anywhere' || command.place === place);
  const alone = ctrl ? `Ctrl+${key.toLowerCase()}` : key;
  const said = before.first !== null && at <= before.until && !ctrl ? `${before.first} ${key}` : alone;
  const command = here.find(({ keys }) => keys.includes(said)) ?? null;
  if (command) return { command, after: noKeys };
  const isFirst = !ctrl && here.some(({ keys }) => keys.some((each) => each.startsWith(`${key} `)));
  return { command: null, after: isFirst ? { first: key, until: at + patienceMilliseconds } : noKeys };
}

/** The palette may close a panel, which keeps its contents; it does not open over a modal window. */
function opensFromPanel({ key }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && !isWindowOpen();
}
