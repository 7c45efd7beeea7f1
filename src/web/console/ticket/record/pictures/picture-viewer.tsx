import { type KeyboardEvent, useEffect, useRef } from 'react';
import { togetherWords } from '#locales/console/together/messages.ts';
import type { FileView } from '#web/console/ticket/record/record-view.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { urls } from '#web/urls.ts';

interface ViewerProps {
  pictures: FileView[];
  place: number;
  onPlace(place: number): void;
  onClose(): void;
}

/** A picture over the page: arrows lead to the others of its entry, Escape back to where one was. */
export function PictureViewer({ pictures, place, onPlace, onClose }: ViewerProps) {
  const say = togetherWords[useVisit().language].record;
  const dialog = useRef<HTMLDialogElement>(null);
  const { id, name } = pictures[place]!;
  const of = pictures.length;
  const turn = (by: number) => onPlace((place + by + of) % of);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowLeft') turn(-1);
    else if (event.key === 'ArrowRight') turn(1);
    else return;
    event.preventDefault();
  }
  return (
    <dialog
      ref={dialog}
      aria-label={name}
      onClose={onClose}
      onKeyDown={onKeyDown}
      className="floating m-auto max-h-[94dvh] max-w-[94vw] flex-col overflow-hidden p-0 text-ink backdrop:bg-slate/60 open:flex"
    >
      <header className="flex flex-none items-center gap-4 py-1 pr-1 pl-4">
        <h2 className="min-w-0 flex-1 truncate text-section">{name}</h2>
        {of > 1 && (
          <span role="status" className="text-secondary whitespace-nowrap text-ink-2">
            {say.picture({ place: place + 1, of })}
          </span>
        )}
        <IconButton icon="close" label={say.close} onClick={() => dialog.current?.close()} />
      </header>
      <div className="flex min-h-0 flex-1 items-center justify-center overflow-auto bg-sunken">
        <img src={urls.picture(id)} alt={name} className="max-h-[78dvh] max-w-full object-contain" />
      </div>
      <footer className="flex flex-none flex-wrap items-center gap-2 px-3 py-2">
        {of > 1 && (
          <>
            <Button onClick={() => turn(-1)}>{say.previous}</Button>
            <Button onClick={() => turn(1)}>{say.next}</Button>
          </>
        )}
        <a href={urls.file(id)} className="link ml-auto text-body">
          {say.save}
        </a>
      </footer>
    </dialog>
  );
}
