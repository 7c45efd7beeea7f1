/** Inputs that take no text: keys pressed there are shortcuts. */
const silent = ['checkbox', 'button', 'submit', 'reset', 'image', 'file'];

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

/** Returns true if a modal window is open: `TopDialog` or `Dialog`. */
export function isWindowOpen(): boolean {
  return document.querySelector('dialog[open], [data-window]') !== null;
}
