import { enhanceWords } from '#locales/enhance/messages.ts';
import { bytes } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FileView } from '#web/shared/files/saved-files.ts';
import { Icon } from '#web/ui/icon.tsx';

interface SavedFileProps {
  file: FileView;
  /** The anchor to show after a removal: the file field. */
  field: string;
}

/** An uploaded file. Removing it posts the form, so that no input is lost. */
export function SavedFile({ file, field }: SavedFileProps) {
  const { language } = useVisit();
  const { remove, removeShort } = contactWords[language].about.files;
  return (
    <FileRow
      name={file.name}
      size={bytes(file.bytes, language)}
      state={file.held ? enhanceWords[language].upload.held : undefined}
      action={
        <button type="submit" name="remove" value={file.id} formAction={`#${field}`} className="link">
          <span aria-hidden="true">{removeShort}</span>
          <span className="sr-only">{remove({ name: file.name })}</span>
        </button>
      }
    />
  );
}

interface FileRowProps {
  name: string;
  size: string;
  /** The current state, for example waiting for the virus scanner. */
  state?: string;
  action?: React.ReactNode;
}

/** An uploaded file: name, size and actions. */
function FileRow({ name, size, state, action }: FileRowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-b border-line py-2 text-secondary">
      <Icon name="file" />
      <span className="min-w-0 flex-1 truncate">{name}</span>
      <span className="whitespace-nowrap text-ink-2">{size}</span>
      {action}
      {state && <span className="w-full text-ink-2">{state}</span>}
    </li>
  );
}
