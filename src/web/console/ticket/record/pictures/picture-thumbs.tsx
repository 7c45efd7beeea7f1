import { togetherWords } from '#locales/console/messages.ts';
import { urls } from '#web/app/urls.ts';
import type { FileView } from '#web/console/ticket/record/record-view.ts';
import { useWindow } from '#web/console/use-window.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';

/**
 * Thumbnails of an entry's images, of equal size so that nothing moves while loading. Without scripts each opens its own page.
 */
export function PictureThumbs({ pictures }: { pictures: FileView[] }) {
  const say = togetherWords[useVisit().language].record;
  const viewer = useWindow(() => import('#web/console/ticket/record/pictures/picture-viewer.tsx'));

  /** Opens the viewer; if it cannot be loaded, opens the image itself, as without scripts. */
  async function show(place: number): Promise<void> {
    const onPlace = (to: number) => void show(to);
    const isShown = await viewer.open({ pictures, place, onPlace, onClose: viewer.close });
    if (!isShown) open(urls.picture(pictures[place]!.id), '_blank', 'noopener');
  }

  return (
    <div className="flex w-full flex-wrap gap-2">
      {pictures.map(({ id, name, size }, nth) => (
        <a
          key={id}
          href={urls.picture(id)}
          title={`${name}, ${size}`}
          aria-label={say.open({ name })}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            void show(nth);
          }}
          className="block h-20 w-28 overflow-hidden rounded-field border border-line bg-sunken hover:border-line-strong"
        >
          <img
            src={urls.picture(id)}
            alt=""
            width={112}
            height={80}
            loading="lazy"
            decoding="async"
            className="size-full object-cover"
          />
        </a>
      ))}
      {viewer.shown}
    </div>
  );
}
