import { enhanceWords } from '#locales/enhance/messages.ts';
import { bytes } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FileView } from '#web/shared/files/kept-files.ts';
import { FileRow } from '#web/ui/field/file-row.tsx';

interface KeptFileProps {
  file: FileView;
  /** The anchor to show after a removal: the file field. */
  field: string;
}

/** An uploaded file. Removing it posts the form, so that no input is lost. */
export function SavedFile({ file, field }: KeptFileProps) {
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
