import { useId } from 'react';
import { IconButton } from './icon-button.tsx';
import { TopDialog } from './top-dialog.tsx';

interface DialogProps {
  title: string;
  /** "Close": the name of the close button. */
  closeLabel: string;
  onClose: () => void;
  /** For writing, for log lines or for a picture. */
  width: 'page' | 'text' | 'picture';
  /** Beside the title. */
  aside?: React.ReactNode;
  children: React.ReactNode;
}

/** A `TopDialog` with a title and a close button over its content, which scrolls. */
export function Dialog({ title, closeLabel, onClose, width, aside, children }: DialogProps) {
  const id = useId();
  return (
    <TopDialog labelledBy={id} onClose={onClose} look={width}>
      <header className="flex flex-none items-center justify-between gap-4 py-1 pr-1 pl-4 sm:pl-5">
        {/* The first focus: a key pressed too early would close the window on its button. */}
        <h2 id={id} tabIndex={-1} data-first="" className="min-w-0 flex-1 truncate text-section outline-none">
          {title}
        </h2>
        {aside}
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </header>
      {children}
    </TopDialog>
  );
}
