import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useId, useState } from 'react';
import { listboxAction } from '#web/ui/listbox/keys.ts';

interface ListboxOptions<T> {
  onChoose: (item: T) => void;
  /** Handles Escape; without it, Escape is left to the window around the list. */
  onClose?: () => void;
  isOpen?: boolean;
  /** The option that is highlighted before a key is pressed; −1 for none. */
  first?: number;
  /** The arrow keys return to the field between the last option and the first. */
  passesField?: boolean;
}

/**
 * A list of options below a field that keeps the focus (combobox pattern of the ARIA practices). The arrow keys highlight an
 * option and scroll it into view, Enter chooses it, Escape closes. Spread `field` on the input; `Listbox` draws the options.
 */
export function useListbox<T>(
  items: readonly T[],
  { onChoose, onClose, isOpen = items.length > 0, first = 0, passesField = false }: ListboxOptions<T>,
) {
  const id = useId();
  const [moved, setMoved] = useState<number | null>(null);
  const at = Math.min(moved ?? first, items.length - 1);
  const optionId = (place: number) => `${id}${place}`;
  const activeId = isOpen && at >= 0 ? optionId(at) : undefined;
  useEffect(() => {
    if (moved !== null) document.getElementById(`${id}${moved}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, moved]);

  /** Returns true if the key belonged to the list. */
  function press(event: KeyboardEvent): boolean {
    const action = isOpen ? listboxAction(event, { at, count: items.length, passesField }) : null;
    if (action === null || (action === 'close' && !onClose)) return false;
    event.preventDefault();
    if (action === 'close') onClose?.();
    else if (action === 'choose') onChoose(items[at]!);
    else setMoved(action);
    return true;
  }

  return {
    items,
    at,
    active: items[at],
    activeId,
    highlight: setMoved,
    /** Highlights the first option again, for a list with other options. */
    restart: () => setMoved(null),
    choose: onChoose,
    press,
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': id,
      'aria-activedescendant': activeId,
      autoComplete: 'off',
      onKeyDown: ({ nativeEvent }: ReactKeyboardEvent) => press(nativeEvent),
    } as const,
    listId: id,
    option: (place: number) => ({ id: optionId(place), 'aria-selected': place === at }),
  };
}

export type ListboxState<T> = ReturnType<typeof useListbox<T>>;
