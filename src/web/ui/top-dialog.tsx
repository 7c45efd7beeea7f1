import { useLayoutEffect, useRef } from 'react';

interface TopDialogProps {
  label: string;
  onClose: () => void;
  /** At the top of the window, for what is typed into and read quickly; else in its middle. */
  atTop?: boolean;
  children: React.ReactNode;
}

/**
 * The browser's own dialog, over panels that it opened itself as well: what lies behind is out of reach, Escape and a
 * press outside close it, and focus goes back to where it was. `Dialog`, which brings its parts along, is for what can wait.
 */
export function TopDialog({ label, onClose, atTop = false, children }: TopDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // What is typed into comes before the cross, which the browser finds first.
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
