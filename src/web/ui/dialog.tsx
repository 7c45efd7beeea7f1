import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  title: string;
  /** "Close": the name of the close button. */
  closeLabel: string;
  onClose: () => void;
  /** A width for writing, for log lines or for a picture; the default is the width of a question. */
  width?: keyof typeof widths;
  /** Beside the title. */
  aside?: React.ReactNode;
  children: React.ReactNode;
}

/**
 * A modal over a console page that only scripts show. Escape, a click outside and the close button close it, and focus returns.
 * It loads after the page; use `TopDialog` for content that must be there at once or lies over a panel.
 */
export function Dialog({ title, closeLabel, onClose, width, aside, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
      data-density="console"
      data-window=""
      className={`fixed inset-0 z-30 flex items-center justify-center ${width === 'picture' ? 'bg-slate/60 p-[3vmin]' : 'bg-slate/40 p-2 sm:p-4'}`}
    >
      <Modal className={`floating arriving flex max-h-full flex-col ${widths[width ?? 'question']}`}>
        <AriaDialog className="flex min-h-0 flex-col outline-none">
          <header className="flex flex-none items-center justify-between gap-4 py-1 pr-1 pl-4 sm:pl-5">
            <Heading slot="title" className="min-w-0 flex-1 truncate text-section">
              {title}
            </Heading>
            {aside}
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

const widths = {
  question: 'w-full max-w-136',
  page: 'w-full max-w-184',
  text: 'w-full max-w-240',
  picture: 'max-w-full',
};
