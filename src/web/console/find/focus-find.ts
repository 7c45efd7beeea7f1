import { consoleNavigationId } from '#web/ui/frame/console-frame.tsx';

/** Into the field at the top of the navigation, which a phone opens for it; false where there is none. */
export function focusFind(): boolean {
  const field = document.querySelector<HTMLInputElement>('#find');
  if (field && !field.checkVisibility()) document.getElementById(consoleNavigationId)?.showPopover();
  field?.focus();
  field?.select();
  return field !== null;
}
