import { Icon } from '#web/ui/icon.tsx';

interface DragHandleProps {
  /** Its action and the name of the item. */
  label: string;
  /** Moves the item by this number of steps, downwards if positive. */
  onMove: (by: number) => void;
}

/**
 * Moves an item of a list by dragging or with the arrow keys. The list has `data-order`, its items `data-item`; passing an item
 * or an element with `data-step`, such as the head of a section, is one step.
 */
export function DragHandle({ label, onMove }: DragHandleProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      data-handle
      className="inline-flex size-11 flex-none cursor-grab touch-none items-center justify-center rounded-field text-ink-2 hover:bg-hover active:cursor-grabbing sm:size-8 [@media(scripting:none)]:hidden"
      onKeyDown={(event) => {
        if (event.key === 'Escape') clear(event.currentTarget);
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (by === 0) return;
        event.preventDefault();
        onMove(by);
      }}
      onPointerDown={({ currentTarget, pointerId }) => {
        currentTarget.setPointerCapture(pointerId);
        currentTarget.closest<HTMLElement>('[data-item]')!.dataset.dragged = '';
      }}
      onPointerMove={({ currentTarget, clientY }) => {
        if (isDragged(currentTarget)) showPlace(currentTarget, clientY);
      }}
      onPointerUp={({ currentTarget, clientY }) => {
        const by = isDragged(currentTarget) ? stepsTo(currentTarget, clientY) : 0;
        clear(currentTarget);
        if (by !== 0) onMove(by);
      }}
      onPointerCancel={({ currentTarget }) => clear(currentTarget)}
    >
      <Icon name="sort" />
    </button>
  );
}

/** Classes of an item: faint while it is dragged, with a line where another one would land. */
export const dragLook =
  'data-dragged:opacity-50 data-[drop=before]:shadow-[0_-3px_0_var(--focus)] data-[drop=after]:shadow-[0_3px_0_var(--focus)]';

function isDragged(handle: Element): boolean {
  return handle.closest('[data-dragged]') !== null;
}

/** Returns the item of a handle and everything that it can pass, from top to bottom. */
function around(handle: Element) {
  const item = handle.closest<HTMLElement>('[data-item]')!;
  const all = [...item.closest('[data-order]')!.querySelectorAll<HTMLElement>('[data-item], [data-step]')];
  return { from: all.indexOf(item), others: all.filter((each) => each !== item) };
}

/** Returns the number of elements above a place on the screen. */
function countAbove(others: readonly HTMLElement[], y: number): number {
  return others.filter((each) => {
    const { top, height } = each.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}

function stepsTo(handle: Element, y: number): number {
  const { from, others } = around(handle);
  return countAbove(others, y) - from;
}

function showPlace(handle: Element, y: number): void {
  const { others } = around(handle);
  const place = countAbove(others, y);
  for (const [at, each] of others.entries()) {
    if (at === place) each.dataset.drop = 'before';
    else if (place === others.length && at === place - 1) each.dataset.drop = 'after';
    else delete each.dataset.drop;
  }
}

function clear(handle: Element): void {
  const { others } = around(handle);
  delete handle.closest<HTMLElement>('[data-item]')!.dataset.dragged;
  for (const each of others) delete each.dataset.drop;
}
