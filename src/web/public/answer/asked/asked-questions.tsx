import { bytes } from '#locales/format.ts';
import { answerWords, contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import type { FileView } from '#web/public/contact/kept-files.ts';
import { fieldOf } from '#web/question/check.ts';
import { QuestionField } from '#web/question/question-field.tsx';
import { Button } from '#web/ui/button.tsx';
import { FileRow } from '#web/ui/field/file-row.tsx';
import { TextArea } from '#web/ui/field/text-area.tsx';
import type { AskedView } from './asked-view.ts';

/** Just the questions that an agent asked for, each with why and an example; no script is needed (R6). */
export function AskedQuestions({ view, effect }: { view: AskedView; effect: string }) {
  const { language } = useVisit();
  const words = answerWords[language].asked;
  const errorOf = (field: string) => {
    const texts = view.errors.filter((error) => error.field === field).map(({ text }) => text);
    return texts.length > 0 ? texts.join(' · ') : undefined;
  };
  return (
    <form method="post" encType="multipart/form-data" noValidate className="mt-6">
      <input type="hidden" name="asked" value={view.entryId} />
      <input type="hidden" name="form" value={view.form} />
      <input type="hidden" name="siteSeen" value={view.siteSeen} />
      {view.files.map(({ id, seal }) => (
        <input key={id} type="hidden" name="kept" value={seal} />
      ))}
      {/* Enter presses the first button of a form: it sends, and removes no file. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <p className="max-w-measure text-body">
        {words.lead} {words.hint}
      </p>
      <div className="mt-6 flex flex-col gap-8">
        {view.questions.map((question) => (
          <QuestionField
            key={question.id}
            question={{ ...question, completes: false }}
            answer={view.answers[question.id]}
            error={errorOf(fieldOf(question.id))}
            language={language}
            files={
              question.type === 'files'
                ? { limits: view.filesHint, rows: rowsOf(view.files), upload: view.upload }
                : undefined
            }
          />
        ))}
        <TextArea
          name="words"
          label={words.more}
          optional={contactWords[language].optional}
          hint={view.also.length > 0 && <Also items={view.also} />}
          error={errorOf('words')}
          defaultValue={view.words}
          rows={3}
        />
      </div>
      <p className="mt-6 max-w-measure text-body">{effect}</p>
      <p className="mt-4">
        <Button type="submit" kind="main" wide>
          {words.send}
        </Button>
      </p>
    </form>
  );
}

function Also({ items }: { items: string[] }) {
  const words = answerWords[useVisit().language].asked;
  return (
    <>
      {words.also}
      {items.map((item) => (
        <span key={item} className="block">
          – {item}
        </span>
      ))}
    </>
  );
}

function rowsOf(files: FileView[]) {
  return files.length === 0 ? undefined : files.map((file) => <KeptRow key={file.id} file={file} />);
}

function KeptRow({ file }: { file: FileView }) {
  const { language } = useVisit();
  const { remove, removeShort } = contactWords[language].about.files;
  return (
    <FileRow
      name={file.name}
      size={bytes(file.bytes, language)}
      action={
        <button type="submit" name="remove" value={file.id} className="link">
          <span aria-hidden="true">{removeShort}</span>
          <span className="sr-only">{remove({ name: file.name })}</span>
        </button>
      }
    />
  );
}
