import { useEffect, useRef, useState } from 'react';
import { useNavigation, useSubmit } from 'react-router';
import { adminFrameWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DragHandle } from './drag-handle.tsx';

interface Item {
  /** Id of the element, which has `data-item`. */
  id: string;
  name: string;
}

/**
 * Returns the handles of a list's items, and the region that says where a moved item is. `fieldsOf` gives the fields of the post
 * that moves an item.
 */
export function useOrder(fieldsOf: (id: string, by: number) => Record<string, string>) {
  const { order } = adminFrameWords[useVisit().language];
  const submit = useSubmit();
  const isIdle = useNavigation().state === 'idle';
  const moved = useRef<Item | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const item = isIdle && moved.current && document.getElementById(moved.current.id);
    if (!item) return;
    const items = [...item.closest('[data-order]')!.querySelectorAll('[data-item]')];
    setSaid(order.moved({ name: moved.current!.name, place: items.indexOf(item) + 1, of: items.length }));
    item.querySelector<HTMLElement>('[data-handle]')?.focus({ preventScroll: true });
    moved.current = null;
  }, [isIdle, order]);
  return {
    handle: (item: Item, key: string) => (
      <DragHandle
        label={order.move({ name: item.name })}
        onMove={(by) => {
          if (!isIdle) return;
          moved.current = item;
          submit(fieldsOf(key, by), { method: 'post', preventScrollReset: true });
        }}
      />
    ),
    status: (
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    ),
  };
}
