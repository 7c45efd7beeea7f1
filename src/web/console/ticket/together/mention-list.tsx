import { useLayoutEffect, useRef } from 'react';
import { togetherWords } from '#locales/console/messages.ts';
import type { useMentions } from '#web/console/ticket/together/use-mentions.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Listbox } from '#web/ui/listbox/listbox.tsx';

/** The people that an `@` may name, above the field. */
export function MentionList({ mentions: { field, listbox } }: { mentions: ReturnType<typeof useMentions> }) {
  const { list: label } = togetherWords[useVisit().language].mention;
  const box = useRef<HTMLDivElement>(null);
  const { listId, activeId } = listbox;
  useLayoutEffect(() => {
    if (field === null || box.current === null) return;
    const { left, top } = field.getBoundingClientRect();
    const room = window.innerWidth - box.current.offsetWidth - 8;
    Object.assign(box.current.style, {
      left: `${Math.max(8, Math.min(left, room))}px`,
      bottom: `${window.innerHeight - top + 4}px`,
    });
    field.setAttribute('aria-controls', listId);
    if (activeId) field.setAttribute('aria-activedescendant', activeId);
    return () => {
      field.removeAttribute('aria-controls');
      field.removeAttribute('aria-activedescendant');
    };
  });
  if (field === null) return null;
  return (
    <div ref={box} className="floating fixed z-20 min-w-52 py-1">
      <Listbox
        listbox={listbox}
        label={label}
        keyOf={(name) => name}
        optionClassName="flex min-h-11 items-center gap-2.5 px-3 text-body sm:min-h-8"
      >
        {(name) => (
          <>
            <Avatar name={name} /> {name}
          </>
        )}
      </Listbox>
    </div>
  );
}
