import type { Question } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { answerWords, contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { SavedFile } from '#web/shared/files/saved-file.tsx';
import { fieldOf } from '#web/shared/question/check.ts';
import { type MoreOf, QuestionList } from '#web/shared/question/question-list.tsx';
import { StandsIn } from '#web/shared/stands-in.tsx';
import { Submit } from '#web/ui/button.tsx';
import { FieldErrors, TextArea } from '#web/ui/field/fields.tsx';
import type { AskedView } from './asked-view.ts';
import { ownField } from './own-field.ts';

interface AskedQuestionsProps {
  view: AskedView;
  /** Says how the answers change the ticket. */
  effect: string;
  /** Replaces the sentence that an agent needs the answers. */
  lead?: string;
}

/** The requested questions only, each with its purpose and an example. Works without scripts (R6). */
export function AskedQuestions({ view, effect, lead }: AskedQuestionsProps) {
  const { language } = useVisit();
  const words = answerWords[language].asked;
  const { definition, answers, errors, files } = view;
  return (
    <form method="post" encType="multipart/form-data" noValidate className="mt-6">
      <input type="hidden" name="asked" value={view.entryId} />
      <input type="hidden" name="form" value={view.form} />
      <input type="hidden" name="siteSeen" value={view.siteSeen} />
      {files.map(({ id, seal }) => (
        <input key={id} type="hidden" name="kept" value={seal} />
      ))}
      {/* Enter triggers the first button of a form, so that must be "send", not "remove file". */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <p className="max-w-measure text-body">{lead ?? `${words.lead} ${words.hint}`}</p>
      <StandsIn language={view.formLanguage} />
      <div className="questions mt-6 flex flex-col gap-8">
        <FieldErrors value={errors}>
          <div lang={view.formLanguage} className="flex flex-col gap-8">
            <QuestionList {...{ definition, answers, language, more }} questions={questionsOf(definition)} />
          </div>
          {view.also.map((item, place) => (
            <TextArea
              key={ownField(place)}
              name={ownField(place)}
              label={item}
              defaultValue={view.own[place] ?? ''}
              rows={3}
            />
          ))}
          <TextArea
            name="words"
            label={words.more}
            optional={contactWords[language].optional}
            defaultValue={view.words}
            rows={3}
          />
        </FieldErrors>
      </div>
      <p className="mt-6 max-w-measure text-body">{effect}</p>
      <Submit className="mt-4" wide>
        {words.send}
      </Submit>
    </form>
  );

  function more({ id, type }: Question): MoreOf | undefined {
    if (type !== 'files') return undefined;
    const rows = files.length > 0 && files.map((file) => <SavedFile key={file.id} file={file} field={fieldOf(id)} />);
    return { files: { rows, limits: view.filesHint, upload: view.upload } };
  }
}
