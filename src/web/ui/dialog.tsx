import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  title: string;
  /** "Close": the name of the cross. */
  closeLabel: string;
  open: boolean;
  onClose: () => void;
  /** At the right edge over the whole height, for the side panel of a narrow console. */
  drawer?: boolean;
  children: React.ReactNode;
}

/** Over the page: Escape, a click outside and the cross close it, and focus goes back to where it was. */
export function Dialog({ title, closeLabel, open, onClose, drawer = false, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
      className={`fixed inset-0 z-30 flex bg-slate/40 ${drawer ? 'justify-end' : 'items-center justify-center p-4'}`}
    >
      <Modal className={`floating arriving flex max-h-full flex-col ${drawer ? 'h-full w-84' : 'w-full max-w-136'}`}>
        <AriaDialog className="flex min-h-0 flex-col outline-none">
          <header className="flex items-center justify-between gap-4 py-2 pr-2 pl-5">
            <Heading slot="title" className="text-title">
              {title}
            </Heading>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          <div className="min-h-0 relative overflow-y-auto px-5 pb-5">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
