import { useLayoutEffect, useRef } from 'react';

interface TopDialogProps {
  label: string;
  onClose: () => void;
  /** At the top of the window, for quick input; otherwise centred. */
  atTop?: boolean;
  children: React.ReactNode;
}

/**
 * The native modal dialog, also above open panels: the rest is inert, Escape and a click outside close it, and focus returns.
 * `Dialog` loads its parts on demand, for content that can wait.
 */
export function TopDialog({ label, onClose, atTop = false, children }: TopDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Focus the input instead of the close button, which the browser focuses first.
    shown?.querySelector<HTMLElement>('input:not([type=hidden])')?.focus();
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does what a press outside does.
    <dialog
      ref={dialog}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={`floating ${look} ${atTop ? 'mt-[10vh]' : 'my-auto'}`}
    >
      <div className="flex max-h-[inherit] min-h-0 flex-col">{children}</div>
    </dialog>
  );
}

const look =
  'mx-auto max-h-[80dvh] w-full max-w-[min(40rem,calc(100vw-1rem))] overflow-hidden p-0 text-ink backdrop:bg-slate/40';
