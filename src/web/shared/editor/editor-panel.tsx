import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

interface EditorPanelProps {
  id: string;
  title: string;
  /** Receives a function that closes the panel. */
  children: (close: () => void) => ReactNode;
}

/** A panel above an editor's buttons, opened by its button, a key or typing. Its content exists only while it is open. */
export function EditorPanel({ id, title, children }: EditorPanelProps) {
  const [isOpen, setIsOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={panel}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={title}
      className={`${editorPanelLook} w-[46rem]`}
      // Synchronous: the browser focuses the field when the panel opens, and the next key belongs to it.
      onBeforeToggle={({ newState }) => flushSync(() => setIsOpen(newState === 'open'))}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {isOpen && children(() => panel.current?.hidePopover())}
    </div>
  );
}

export const editorPanelLook =
  'floating max-w-[calc(100vw-1rem)] px-3 py-2 text-ink max-sm:fixed max-sm:inset-x-2 max-sm:top-auto max-sm:bottom-2 max-sm:m-0 max-sm:w-auto ' +
  'sm:supports-[position-area:top]:inset-auto sm:supports-[position-area:top]:m-0 sm:supports-[position-area:top]:mb-1 sm:[position-area:top_span-right] sm:[position-try-fallbacks:flip-block,flip-inline]';
