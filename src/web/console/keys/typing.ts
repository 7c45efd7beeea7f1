/** Whether a key belongs to a field, and is no command of the page. */
export function isTyping({ target }: Event): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
