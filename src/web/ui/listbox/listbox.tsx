import type { ReactNode } from 'react';
import type { ListboxState } from '#web/ui/listbox/use-listbox.ts';

interface ListboxProps<T> {
  listbox: ListboxState<T>;
  label: string;
  keyOf: (item: T) => string;
  /** Highlights the option under the pointer. */
  followsPointer?: boolean;
  /** Id of the element that describes the highlighted option. */
  describedBy?: string;
  className?: string;
  optionClassName: string;
  children: (item: T) => ReactNode;
}

/** The options of `useListbox`. Pressing one chooses it and leaves the focus in the field. */
export function Listbox<T>(props: ListboxProps<T>) {
  const { listbox, label, keyOf, followsPointer = false, describedBy, className, optionClassName, children } = props;
  return (
    <div
      id={listbox.listId}
      role="listbox"
      aria-label={label}
      className={className}
      onMouseDown={(event) => event.preventDefault()}
    >
      {listbox.items.map((item, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field that owns the list takes the keys.
        <div
          {...listbox.option(place)}
          role="option"
          tabIndex={-1}
          key={keyOf(item)}
          aria-describedby={place === listbox.at ? describedBy : undefined}
          onClick={() => listbox.choose(item)}
          onPointerMove={followsPointer ? () => listbox.highlight(place) : undefined}
          className={`cursor-pointer aria-selected:bg-selected forced-colors:aria-selected:outline-2 forced-colors:aria-selected:outline-[Highlight] ${optionClassName}`}
        >
          {children(item)}
        </div>
      ))}
    </div>
  );
}
