import type { ReactNode } from 'react';

/** Opens from a button with `popoverTarget`, without scripts; on a phone it slides up from the bottom. */
export function PopoverPanel({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div id={id} popover="auto" role="dialog" aria-label={title} className={panel}>
      <h2 className="mb-3 text-section">{title}</h2>
      {children}
    </div>
  );
}

/** Closes a panel after its form was sent. */
export function closePanel(id: string): void {
  document.getElementById(id)?.hidePopover();
}

const panel =
  'floating w-96 max-w-[calc(100vw-1rem)] px-4 py-3 text-ink max-sm:fixed max-sm:inset-x-0 max-sm:top-auto max-sm:bottom-0 ' +
  'max-sm:m-0 max-sm:max-h-[85dvh] max-sm:w-full max-sm:max-w-none max-sm:overflow-y-auto max-sm:pb-6 ' +
  'sm:supports-[position-area:bottom]:inset-auto sm:supports-[position-area:bottom]:m-0 sm:supports-[position-area:bottom]:mt-1 ' +
  'sm:[position-area:bottom_span-left] sm:[position-try-fallbacks:flip-block,flip-inline,flip-block_flip-inline]';
