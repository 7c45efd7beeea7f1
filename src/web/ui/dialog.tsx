import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  title: string;
  /** "Close": the name of the cross. */
  closeLabel: string;
  onClose: () => void;
  /** As wide as a page of writing, as lines of a log, or as a picture needs; else as wide as a question. */
  width?: keyof typeof widths;
  /** Beside the title. */
  aside?: React.ReactNode;
  children: React.ReactNode;
}

/**
 * Over a page of the console, for what script alone shows: Escape, a click outside and the cross close it, and focus goes back to
 * where it was. It comes after the page; what has to be there at once, or lies over a panel, is a `TopDialog`.
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
