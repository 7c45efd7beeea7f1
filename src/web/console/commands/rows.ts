/** The rows of the current list. They are plain elements without React state. */
function links(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main .list-open')];
}

function rowOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('.list-row') ?? null;
}

/** Returns the row that contains the focus. */
export function rowHere(): HTMLElement | null {
  return rowOf(document.activeElement);
}

/** Moves the focus to the next or previous row; from elsewhere, to the first or last. */
export function moveRow(by: 1 | -1): boolean {
  const all = links();
  if (all.length === 0) return false;
  const row = rowHere();
  const here = all.findIndex((link) => link === document.activeElement || (row !== null && rowOf(link) === row));
  const next = here === -1 ? (by === 1 ? 0 : all.length - 1) : here + by;
  const link = all[Math.min(all.length - 1, Math.max(0, next))];
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
  return true;
}

export function openRow(): boolean {
  const link = rowHere()?.querySelector<HTMLElement>('.list-open');
  link?.click();
  return Boolean(link);
}

/** Returns the checkbox of a row; click it, because React only notices clicks. */
export function boxOf(row: Element | null): HTMLInputElement | null {
  return row?.querySelector<HTMLInputElement>('input[name=ticket]') ?? null;
}

export function selectRow(toHere: boolean): boolean {
  const box = boxOf(rowHere());
  box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: toHere }));
  return box !== null;
}

/** Returns true if there is a selection for a bulk action; selects the focused row if needed. */
export function selectSomething(row: HTMLElement | null): boolean {
  if (document.querySelector('main input[name=ticket]:checked')) return true;
  const box = boxOf(row);
  box?.click();
  return box !== null;
}
