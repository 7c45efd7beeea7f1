/** Moves the focus to a field by its key (`data-key`), unless the user is typing into another field. */
export function focusByKey(event: KeyboardEvent, field: HTMLElement | null): void {
  const isTyping =
    event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]');
  if (field === null || isTyping || event.key !== field.dataset.key || event.ctrlKey || event.metaKey || event.altKey)
    return;
  event.preventDefault();
  // On a phone the field is in the navigation, which is closed.
  if (!field.checkVisibility()) field.closest<HTMLElement>('[popover]')?.showPopover();
  field.focus();
}
