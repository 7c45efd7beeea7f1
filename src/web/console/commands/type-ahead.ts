/**
 * Collects what is typed until `stop`, for a field that is still loading: no key of it is a shortcut, or lands in a field of the
 * page.
 */
export function typeAhead() {
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
