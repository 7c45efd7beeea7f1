import { urls } from '#web/app/urls.ts';
import type { EntryView, FileView } from '#web/console/ticket/record/record-view.ts';
import { useWindow } from '#web/console/use-window.tsx';
import { useTogetherWords, useWords } from '#web/console/use-words.ts';
import { WarningIcon } from '#web/ui/icon.tsx';
import { Attachment, BlockedFile, Quoted } from '#web/ui/record/attachment.tsx';
import { fetchText } from './fetch-text.ts';

export function hasFoot({ files, quoted, marks, why }: EntryView): boolean {
  return files.length + marks.length > 0 || quoted !== null || why !== null;
}

/** Below an entry: files, quoted text and delivery problems. */
export function EntryFoot({ entry }: { entry: EntryView }) {
  const { record } = useWords();
  const { files, quoted, marks, why } = entry;
  const { why: whyHere } = useTogetherWords().record;
  const pictures = files.filter(({ preview }) => preview === 'picture');
  return (
    <>
      {files.map((file) => (
        <FileLine key={file.id} file={file} />
      ))}
      {marks.map(({ text, alarm, link }) => (
        <span
          key={text}
          className={`inline-flex min-w-0 items-center gap-1.5 wrap-anywhere ${alarm ? 'font-strong text-urgent' : 'text-ink-2'}`}
        >
          {alarm && <WarningIcon size={14} />}
          {text}
          {link && <a href={link.href}>{link.label}</a>}
        </span>
      ))}
      {quoted && <Quoted label={record.quoted}>{quoted}</Quoted>}
      {why && <Quoted label={whyHere}>{why}</Quoted>}
      {pictures.length > 0 && <PictureThumbs pictures={pictures} />}
    </>
  );
}

/**
 * Thumbnails of an entry's images, of equal size so that nothing moves while loading. Without scripts each opens its own page.
 */
function PictureThumbs({ pictures }: { pictures: FileView[] }) {
  const say = useTogetherWords().record;
  const viewer = useWindow(() => import('./picture-viewer.tsx'));

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

function FileLine({ file }: { file: FileView }) {
  const { record } = useWords();
  const { id, name, size, blocked, document, preview } = file;
  if (blocked) return <BlockedFile name={name} size={size} because={blocked.text} alarm={blocked.alarm} />;
  return (
    <Attachment
      href={urls.file(id)}
      name={name}
      size={size}
      icon={document ? 'file' : 'paperclip'}
      action={
        file.isUnlisted ? (
          <span className="inline-flex items-center gap-1.5">
            <WarningIcon size={14} />
            {record.fileUnlisted}
          </span>
        ) : (
          preview === 'text' && <TextButton file={file} />
        )
      }
    />
  );
}

/** A button to read a text file over the page. Without scripts, or after a failure, the file is downloaded. */
function TextButton({ file: { id, name } }: { file: FileView }) {
  const say = useTogetherWords().record;
  const viewer = useWindow(() => import('./text-viewer.tsx'));

  async function show(): Promise<void> {
    const text = await fetchText(urls.file(id));
    const isShown = text !== null && (await viewer.open({ id, name, text, onClose: viewer.close }));
    // Opens a new tab, so that nothing typed here is lost.
    if (!isShown) open(urls.file(id), '_blank', 'noopener');
  }

  return (
    <>
      <button
        type="button"
        aria-label={say.readFile({ name })}
        onClick={() => void show()}
        className="link max-sm:min-h-11 [@media(scripting:none)]:hidden"
      >
        {say.read}
      </button>
      {viewer.shown}
    </>
  );
}

/** The items of an information request. */
export function EntryItems({ items }: { items: string[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-col gap-1 whitespace-normal">
      {items.map((item) => (
        <li key={item} className="flex gap-2">
          <span aria-hidden="true" className="text-ink-2">
            –
          </span>
          {item}
        </li>
      ))}
    </ul>
  );
}
