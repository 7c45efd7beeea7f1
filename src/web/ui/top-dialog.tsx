import { useLayoutEffect, useRef } from 'react';

type TopDialogProps = ({ label: string } | { labelledBy: string }) & {
  onClose: () => void;
  look?: keyof typeof looks;
  children: React.ReactNode;
};

/**
 * The native modal dialog, also above open panels: the rest is inert and does not scroll, Escape and a click outside close it, and
 * focus returns.
 */
export function TopDialog({ onClose, look = 'centred', children, ...name }: TopDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    const page = document.documentElement;
    // Keep the room of a scroll bar that goes, so that the page behind does not move.
    if (window.innerWidth > page.clientWidth) page.style.scrollbarGutter = 'stable';
    shown?.showModal();
    // Focus the input or the title instead of the close button, which the browser focuses first.
    shown?.querySelector<HTMLElement>('input:not([type=hidden]), [data-first]')?.focus();
    return () => {
      shown?.close();
      page.style.scrollbarGutter = '';
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does what a press outside does.
    <dialog
      ref={dialog}
      aria-label={'label' in name ? name.label : undefined}
      aria-labelledby={'labelledBy' in name ? name.labelledBy : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={`floating mx-auto flex-col overflow-hidden p-0 text-ink open:flex ${looks[look]}`}
    >
      <div className="flex min-h-0 flex-1 flex-col">{children}</div>
    </dialog>
  );
}

const asked = 'max-h-[80dvh] w-full max-w-[min(40rem,calc(100vw-1rem))] backdrop:bg-slate/40';
const read = 'arriving my-auto max-h-[calc(100dvh-1rem)] w-full backdrop:bg-slate/40 sm:max-h-[calc(100dvh-2rem)]';

const looks = {
  /** For quick input. */
  top: `mt-[10vh] ${asked}`,
  centred: `my-auto ${asked}`,
  page: `${read} max-w-[min(46rem,calc(100vw-1rem))] sm:max-w-[min(46rem,calc(100vw-2rem))]`,
  text: `${read} max-w-[min(60rem,calc(100vw-1rem))] sm:max-w-[min(60rem,calc(100vw-2rem))]`,
  picture: 'arriving my-auto max-h-[calc(100dvh-6vmin)] max-w-[calc(100vw-6vmin)] backdrop:bg-slate/60',
};
