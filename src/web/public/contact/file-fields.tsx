import { bytes } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { FileField } from '#web/ui/field/file-field.tsx';
import { FileRow } from '#web/ui/field/file-row.tsx';
import { errorOf } from './error-of.ts';
import type { RequestView } from './views.ts';

/** Files that are kept already, and the way to add others. A removal sends the form, so that nothing typed is lost. */
export function FileFields({ view }: { view: RequestView }) {
  const { language } = useVisit();
  const { request, optional } = contactWords[language];
  const { label, choose, remove, removeShort } = request.files;
  return (
    <FileField
      name="files"
      multiple
      label={label}
      optional={optional}
      hint={view.filesHint}
      choose={choose}
      error={errorOf(view.errors, 'files')}
      upload={view.upload}
      files={
        view.files.length > 0 &&
        view.files.map((file) => (
          <FileRow
            key={file.id}
            name={file.name}
            size={bytes(file.bytes, language)}
            action={
              <button type="submit" name="remove" value={file.id} formAction="#files" className="link">
                <span aria-hidden="true">{removeShort}</span>
                <span className="sr-only">{remove({ name: file.name })}</span>
              </button>
            }
          />
        ))
      }
    />
  );
}
