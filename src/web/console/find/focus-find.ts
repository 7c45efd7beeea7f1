import { consoleNavigationId } from '#web/ui/frame/console-frame.tsx';

/** Focuses the search field, opening the navigation on a phone; false if missing. */
export function focusFind(): boolean {
  const field = document.querySelector<HTMLInputElement>('#find');
  if (field && !field.checkVisibility()) document.getElementById(consoleNavigationId)?.showPopover();
  field?.focus();
  field?.select();
  return field !== null;
}
