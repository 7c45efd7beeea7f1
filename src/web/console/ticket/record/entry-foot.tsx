import type { Language } from '#domain/language.ts';
import { consoleWords, togetherWords } from '#locales/console/messages.ts';
import { urls } from '#web/app/urls.ts';
import { PictureThumbs } from '#web/console/ticket/record/pictures/picture-thumbs.tsx';
import type { EntryView, FileView } from '#web/console/ticket/record/record-view.ts';
import { TextButton } from '#web/console/ticket/record/texts/text-button.tsx';
import { WarningIcon } from '#web/ui/icons/icon.tsx';
import { Attachment, BlockedFile } from '#web/ui/record/attachment.tsx';
import { Quoted } from '#web/ui/record/quoted.tsx';

export function hasFoot({ files, quoted, marks, why }: EntryView): boolean {
  return files.length + marks.length > 0 || quoted !== null || why !== null;
}

/** Files that can be previewed over the page. */
export function hasPreviews({ files }: EntryView): boolean {
  return files.some(({ preview }) => preview !== null);
}

interface FootProps {
  entry: EntryView;
  language: Language;
}

/** Below an entry: files, quoted text and delivery problems. */
export function EntryFoot({ entry, language }: FootProps) {
  const { record } = consoleWords[language];
  const { files, quoted, marks, why } = entry;
  const { why: whyHere } = togetherWords[language].record;
  const pictures = files.filter(({ preview }) => preview === 'picture');
  return (
    <>
      {files.map((file) => (
        <FileLine key={file.id} file={file} />
      ))}
      {marks.map(({ text, alarm, deed }) => (
        <span
          key={text}
          className={`inline-flex items-center gap-1.5 ${alarm ? 'font-strong text-urgent' : 'text-ink-2'}`}
        >
          {alarm && <WarningIcon size={14} />}
          {text}
          {deed && (
            <a href={deed.href} className="link">
              {deed.label}
            </a>
          )}
        </span>
      ))}
      {quoted && <Quoted label={record.quoted}>{quoted}</Quoted>}
      {why && <Quoted label={whyHere}>{why}</Quoted>}
      {pictures.length > 0 && <PictureThumbs pictures={pictures} />}
    </>
  );
}

function FileLine({ file }: { file: FileView }) {
  const { id, name, size, blocked, document, preview } = file;
  if (blocked) return <BlockedFile name={name} size={size} because={blocked.text} alarm={blocked.alarm} />;
  return (
    <Attachment
      href={urls.file(id)}
      name={name}
      size={size}
      icon={document ? 'file' : 'paperclip'}
      action={preview === 'text' && <TextButton file={file} />}
    />
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
