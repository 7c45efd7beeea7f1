import { useLayoutEffect, useRef } from 'react';
import { togetherWords } from '#locales/console/messages.ts';
import type { useMentions } from '#web/console/ticket/together/use-mentions.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Avatar } from '#web/ui/avatar.tsx';

const listId = 'mention-list';

/** The people that an `@` may name, above the field. */
export function MentionList({ mentions: { open, take } }: { mentions: ReturnType<typeof useMentions> }) {
  const { list: label } = togetherWords[useVisit().language].mention;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open === null || list.current === null) return;
    const { field, active } = open;
    const { left, top } = field.getBoundingClientRect();
    const room = window.innerWidth - list.current.offsetWidth - 8;
    Object.assign(list.current.style, {
      left: `${Math.max(8, Math.min(left, room))}px`,
      bottom: `${window.innerHeight - top + 4}px`,
    });
    field.setAttribute('aria-controls', listId);
    field.setAttribute('aria-activedescendant', `${listId}-${active}`);
    return () => {
      field.removeAttribute('aria-controls');
      field.removeAttribute('aria-activedescendant');
    };
  }, [open]);
  if (open === null) return null;
  return (
    <div ref={list} id={listId} role="listbox" aria-label={label} className="floating fixed z-20 min-w-52 py-1">
      {open.names.map((name, place) => (
        <div
          key={name}
          id={`${listId}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === open.active}
          // The field keeps the focus, so that typing continues.
          onMouseDown={(event) => {
            event.preventDefault();
            take(name);
          }}
          className={`flex min-h-11 cursor-pointer items-center gap-2.5 px-3 text-body sm:min-h-8 ${place === open.active ? 'bg-selected' : ''}`}
        >
          <Avatar name={name} /> {name}
        </div>
      ))}
    </div>
  );
}
