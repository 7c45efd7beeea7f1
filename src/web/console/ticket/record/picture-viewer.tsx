import { urls } from '#web/app/urls.ts';
import type { FileView } from '#web/console/ticket/record/record-view.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { useListener } from '#web/ui/use-listener.ts';

interface ViewerProps {
  pictures: FileView[];
  place: number;
  onPlace(place: number): void;
  onClose(): void;
}

/** An image over the page: the arrow keys show the entry's others, Escape returns. */
export default function PictureViewer({ pictures, place, onPlace, onClose }: ViewerProps) {
  const say = useTogetherWords().record;
  const { id, name } = pictures[place]!;
  const of = pictures.length;
  const turn = (by: number) => onPlace((place + by + of) % of);
  useListener('document', 'keydown', (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') turn(-1);
    else if (event.key === 'ArrowRight') turn(1);
    else return;
    event.preventDefault();
  });
  const which = of > 1 && (
    <span role="status" className="text-secondary whitespace-nowrap text-ink-2">
      {say.picture({ place: place + 1, of })}
    </span>
  );
  return (
    <Dialog title={name} closeLabel={say.close} onClose={onClose} width="picture" aside={which}>
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
    </Dialog>
  );
}
