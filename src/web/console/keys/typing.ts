/** Fields that take no letters: a key there is one of the page. */
const silent = ['checkbox', 'button', 'submit', 'reset', 'image', 'file'];

/** Whether a key belongs to a field, and is no command of the page. */
export function isTyping({ target }: Event): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !silent.includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}

/** Whether something lies over the page: keys are its own then. */
export function isCovered({ target }: Event): boolean {
  const within = target instanceof Element && target.closest('[role=menu], [role=listbox], [role=dialog], dialog');
  return Boolean(within) || isWindowOpen() || document.querySelector('[popover][role=dialog]:popover-open') !== null;
}

/** Whether a window is open that keeps everything else out of reach: `TopDialog`, or `Dialog`. */
export function isWindowOpen(): boolean {
  return document.querySelector('dialog[open], [data-window]') !== null;
}
