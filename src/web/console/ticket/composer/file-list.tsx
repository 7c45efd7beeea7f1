import { useWritingWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Icon, WarningIcon } from '#web/ui/icon.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import type { Uploads } from './use-uploads.ts';

/** Attached, uploading and refused files with the reason; each can be removed. */
export function FileList({ uploads }: { uploads: Uploads }) {
  const { files: words } = useWritingWords();
  const { language } = useVisit();
  if (uploads.saved.length + uploads.uploading.length === 0) return null;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-secondary">
      {uploads.saved.map(({ id, name, size }) => (
        <li key={id} className="flex min-w-0 items-center gap-1.5">
          <Icon name="paperclip" className="text-ink-2" />
          <span className="truncate">{name}</span> <span className="text-ink-2">{size}</span>
          <IconButton icon="close" label={words.remove({ name })} onClick={() => uploads.remove(id)} />
        </li>
      ))}
      {uploads.uploading.map(({ key, name, part, refused }) => (
        <li key={key} className="flex min-w-0 items-center gap-1.5">
          {refused === null ? (
            <span className="text-ink-2">{words.adding({ name, percent: percent.format(part) })}</span>
          ) : (
            <span role="alert" className="flex gap-1.5 text-urgent">
              <WarningIcon className="mt-1" /> {refused}
            </span>
          )}
          <IconButton icon="close" label={words.remove({ name })} onClick={() => uploads.dismiss(key)} />
        </li>
      ))}
    </ul>
  );
}
