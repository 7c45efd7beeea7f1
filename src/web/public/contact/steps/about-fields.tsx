import type { Question } from '#domain/form/definition.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { fieldOf } from '#web/question/check.ts';
import type { MoreOf } from '#web/question/question-list.tsx';
import { QuestionSections } from '#web/question/question-sections.tsx';
import { KeptFile } from '../kept-file.tsx';
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

  function more(question: Question): MoreOf | undefined {
    if (question.type === 'site') return { marks: { 'data-find': marks.find } };
    if (question.type === 'summary') return { marks: { 'data-suggest': marks.suggest } };
    if (question.type !== 'files') return undefined;
    const rows =
      files.length > 0 && files.map((file) => <KeptFile key={file.id} file={file} field={fieldOf(question.id)} />);
    return { files: { rows, limits: filesHint, upload } };
  }
}
