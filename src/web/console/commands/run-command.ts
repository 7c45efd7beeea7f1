import type { NavigateFunction } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { moveRow, openRow, rowHere, selectRow, selectSomething } from '#web/console/commands/rows.ts';
import type { Command, CommandEffect } from '#web/console/commands/table.ts';
import { focusFind } from '#web/console/find/find-field.tsx';
import { listAddress, placeInList } from '#web/console/list-place.ts';

interface Doing {
  navigate: NavigateFunction;
  open: (what: 'palette' | 'keys') => void;
  /** The row that had the focus before the palette opened. */
  row?: HTMLElement | null;
}

/** Runs a command; false if it is not possible here and now. */
export function runCommand({ does }: Command, doing: Doing): boolean {
  if ('go' in does) return go(does.go, doing);
  if ('open' in does) return open(does.open, doing);
  if ('press' in does) return press(does.press) || (does.or !== undefined && press(does.or));
  if ('bulk' in does) return selectSomething(doing.row ?? rowHere()) && pressSoon(`bulk-${does.bulk}`);
  if ('select' in does) return press(`select-${does.select}`);
  if ('focus' in does) return focusFind();
  if ('row' in does) return row(does.row);
  return goBeside(does.ticket, doing);
}

/** Returns true if the page offers the command now. */
export function isPossible({ does }: Command, row: HTMLElement | null): boolean {
  if ('press' in does) return [does.press, does.or].some((act) => act !== undefined && pressable(act) !== null);
  if ('select' in does) return pressable(`select-${does.select}`) !== null;
  if ('bulk' in does) return row !== null || document.querySelector('main input[name=ticket]:checked') !== null;
  if ('ticket' in does) return addressBeside(does.ticket) !== null;
  return true;
}

function go(address: string, { navigate }: Doing): boolean {
  if (address.startsWith(urls.console())) navigate(address);
  else location.assign(address);
  return true;
}

function open(what: 'palette' | 'keys', doing: Doing): boolean {
  doing.open(what);
  return true;
}

function row(what: (CommandEffect & { row: unknown })['row']): boolean {
  if (what === 'down') return moveRow(1);
  if (what === 'up') return moveRow(-1);
  return what === 'open' ? openRow() : selectRow(what === 'selectTo');
}

function goBeside(where: 'back' | 'onward' | 'before', { navigate }: Doing): boolean {
  const to = addressBeside(where);
  if (to !== null) navigate(to);
  return to !== null;
}

function addressBeside(where: 'back' | 'onward' | 'before'): string | null {
  return where === 'back' ? listAddress() : (placeInList(location.pathname)?.[where] ?? null);
}

/**
 * Returns the visible button or link, because phones and wide windows have different ones; else one that a phone has folded away.
 */
function pressable(act: string): HTMLElement | null {
  const folded = () => document.querySelector<HTMLElement>(`[data-act="${act}"][data-folded]`);
  return findVisible(`[data-act="${act}"]`) ?? folded();
}

function findVisible(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility());
}

/** Clicks it. A disabled one gets the focus and shows its reason. */
function press(act: string): boolean {
  const element = pressable(act);
  if (element === null) return false;
  // Tab goes on from the new page, and not from its navigation.
  if (leaves(element)) document.getElementById('content')?.focus();
  if (element.getAttribute('aria-disabled') === 'true') element.focus();
  else if (!openFolded(element)) element.click();
  focusPanel(element);
  return true;
}

/** A panel whose button is folded away opens below the button of the menu that holds it, and not in a corner of the window. */
function openFolded(opener: HTMLElement): boolean {
  const panel = document.getElementById(opener.getAttribute('popovertarget') ?? '');
  const menu = opener.closest('[popover]');
  const source = menu && findVisible(`[popovertarget="${menu.id}"]`);
  if (!panel || !source || opener.checkVisibility()) return false;
  panel.togglePopover({ source });
  return true;
}

function leaves(element: HTMLElement): boolean {
  return element instanceof HTMLAnchorElement && element.pathname !== location.pathname;
}

/** Waits, because selecting a row makes the buttons appear. */
function pressSoon(act: string): boolean {
  requestAnimationFrame(() => press(act));
  return true;
}

/** Moves the focus into the first field of the opened panel. */
function focusPanel(opener: HTMLElement): void {
  const panel = document.getElementById(opener.getAttribute('popovertarget') ?? '');
  const fields = 'input:not([type=hidden]):not([type=radio]), select, textarea, input[type=radio]:checked, button';
  if (panel?.matches(':popover-open')) panel.querySelector<HTMLElement>(fields)?.focus();
}
