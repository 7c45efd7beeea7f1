import { type ReactNode, useId } from 'react';
import type { ListboxState } from '#web/ui/listbox/use-listbox.ts';

interface ListboxProps<T> {
  listbox: ListboxState<T>;
  label: string;
  keyOf: (item: T) => string;
  /** The heading of an option's group. Options of a group follow each other. */
  groupOf?: (item: T) => string;
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
  const {
    listbox,
    label,
    keyOf,
    groupOf,
    followsPointer = false,
    describedBy,
    className,
    optionClassName,
    children,
  } = props;
  const groupId = useId();
  const option = (item: T, place: number) => (
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
  );
  const placed = listbox.items.map((item, place) => ({ item, place }));
  const groups = groupOf && [...Map.groupBy(placed, ({ item }) => groupOf(item))];
  return (
    <div
      id={listbox.listId}
      role="listbox"
      aria-label={label}
      className={className}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups
        ? groups.map(([heading, group]) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be inside a listbox.
            <div key={heading} role="group" aria-labelledby={`${groupId}${group[0]!.place}`}>
              <p id={`${groupId}${group[0]!.place}`} className="px-4 pt-2 pb-1 text-small font-strong text-ink-2">
                {heading}
              </p>
              {group.map(({ item, place }) => option(item, place))}
            </div>
          ))
        : listbox.items.map(option)}
    </div>
  );
}
