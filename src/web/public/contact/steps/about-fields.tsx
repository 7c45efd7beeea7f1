import type { Question } from '#domain/form/definition.ts';
import { bytes } from '#locales/format.ts';
import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { fieldOf } from '#web/question/check.ts';
import type { QuestionFieldProps } from '#web/question/question-field.tsx';
import { QuestionSections } from '#web/question/question-sections.tsx';
import { FileRow } from '#web/ui/field/file-row.tsx';
import type { AboutView } from './about-view.ts';

/** The questions of a subject, with the files that are kept for it and what a script may make better. */
export function AboutFields({ view }: { view: AboutView }) {
  const { language } = useVisit();
  const { definition, answers, errors, files, filesHint, upload, marks } = view;
  return (
    <>
      <input type="hidden" name="kind" value={definition.kind} />
      {files.map(({ id, seal }) => (
        <input key={id} type="hidden" name="kept" value={seal} />
      ))}
      <QuestionSections {...{ definition, answers, errors, language, more }} />
    </>
  );

  function more(question: Question): Pick<QuestionFieldProps, 'files' | 'marks'> | undefined {
    if (question.type === 'site') return { marks: { 'data-find': marks.find } };
    if (question.type === 'summary') return { marks: { 'data-suggest': marks.suggest } };
    if (question.type !== 'files') return undefined;
    const rows =
      files.length > 0 && files.map((file) => <Kept key={file.id} file={file} field={fieldOf(question.id)} />);
    return { files: { rows, limits: filesHint, upload } };
  }
}

/** A removal sends the form, so that nothing typed is lost. */
function Kept({ file, field }: { file: AboutView['files'][number]; field: string }) {
  const { language } = useVisit();
  const { remove, removeShort } = contactWords[language].about.files;
  return (
    <FileRow
      name={file.name}
      size={bytes(file.bytes, language)}
      action={
        <button type="submit" name="remove" value={file.id} formAction={`#${field}`} className="link">
          <span aria-hidden="true">{removeShort}</span>
          <span className="sr-only">{remove({ name: file.name })}</span>
        </button>
      }
    />
  );
}
