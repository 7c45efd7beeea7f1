/** Index of the option to highlight, or choose the highlighted one, or close the list. */
type ListboxAction = number | 'choose' | 'close';

interface Position {
  /** The highlighted option; −1 for none. */
  at: number;
  count: number;
  /** Moving past either end highlights no option before it goes on at the other end. */
  passesField?: boolean;
}

/**
 * Returns what a key in the field does to its open list, as in the combobox pattern of the ARIA practices. Null leaves the key
 * to the field: letters, and Home and End for its cursor.
 */
export function listboxAction(
  { key, isComposing, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'isComposing' | 'ctrlKey' | 'metaKey'>,
  { at, count, passesField = false }: Position,
): ListboxAction | null {
  if (isComposing) return null;
  const end = passesField ? -1 : count - 1;
  if (key === 'ArrowDown') return at + 1 < count ? at + 1 : Math.min(passesField ? -1 : 0, count - 1);
  if (key === 'ArrowUp') return at > 0 ? at - 1 : at === 0 ? end : count - 1;
  if (key === 'Escape') return 'close';
  return key === 'Enter' && !ctrlKey && !metaKey && at >= 0 ? 'choose' : null;
}
