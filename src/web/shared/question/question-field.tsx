import type { FormAnswers, Question } from '#domain/forms/definition.ts';
import { charactersMaxOf } from '#domain/forms/limits.ts';
import type { Language } from '#domain/language.ts';
import { answerWordsOf } from '#locales/forms/messages.ts';
import { CheckField, ChoiceGroup, TextArea, TextField } from '#web/ui/field/fields.tsx';
import { FileField } from '#web/ui/field/file-field.tsx';
import { fieldOf } from './check.ts';

export interface QuestionFieldProps {
  question: Question;
  answer?: FormAnswers[string];
  language: Language;
  /** Uploaded files as `FileRow`s, and the limits. File questions only. */
  files?: { rows?: React.ReactNode; limits: string; upload?: React.ComponentProps<typeof FileField>['upload'] };
  /** `data-…` attributes that let a script enhance the field. */
  marks?: Record<`data-${string}`, string>;
  /** Shown below the field. */
  after?: React.ReactNode;
  /** Returns the numbers of the questions that a choice reveals (`reveals.ts`). */
  opens?(choiceId: string): string | undefined;
}

/** A question with its label, purpose, example and field. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, answer = '', language, files, marks, opens, after } = props;
  const words = answerWordsOf[language];
  const { id, type, required, completes, choices } = question;
  const name = fieldOf(id);
  const label = (question.inRow ?? question).label[language];
  const optional = required ? undefined : completes ? words.completes : words.optional;
  const texts = { name, label, optional, after, hint: <Hint {...props} /> };
  const typed = typeof answer === 'string' ? answer : (answer[0] ?? '');
  switch (type) {
    case 'choice':
    case 'choices':
      return (
        <ChoiceGroup
          {...texts}
          type={type === 'choice' ? 'radio' : 'checkbox'}
          defaultValue={typeof answer === 'string' ? [answer] : answer}
          choices={choices.map((choice) => ({
            value: choice.id,
            label: choice.label[language],
            'data-opens': opens?.(choice.id),
          }))}
        />
      );
    case 'urgent':
      return (
        <CheckField
          {...{ name, label, ...marks }}
          value="yes"
          data-opens={opens?.('yes')}
          hint={question.why[language]}
          defaultChecked={typed === 'yes'}
        />
      );
    case 'files':
      return (
        <FileField
          {...texts}
          {...marks}
          multiple
          choose={words.chooseFiles}
          files={files?.rows}
          upload={files?.upload}
        />
      );
    case 'text':
      return <TextArea {...texts} {...marks} rows={rowsFor(question)} defaultValue={typed} />;
    default:
      return <TextField {...texts} {...marks} {...lookOf(question, type)} defaultValue={typed} autoComplete="off" />;
  }
}

/** Why the question is asked, with an example below. Date fields show their own format and choices their answers. */
function Hint({ question, language, files }: QuestionFieldProps) {
  const example = question.example[language];
  const speaks = !['choice', 'choices', 'date', 'files', 'urgent'].includes(question.type) && example !== '';
  return (
    <>
      {question.why[language]}
      {files && ` ${files.limits}`}
      {speaks && <span className="example">{answerWordsOf[language].example({ example })}</span>}
    </>
  );
}

/** The height of the field suggests how much to write. */
function rowsFor(question: Question): number {
  return charactersMaxOf(question) <= 1_000 ? 2 : 4;
}

/** The field of a typed answer. A field of the desk looks as its type does. */
function lookOf({ ofField }: Question, type: keyof typeof looks) {
  if (ofField?.type === 'number' || ofField?.type === 'money') return looks.number;
  return ofField?.type === 'person' ? looks.person : looks[type];
}

const looks = {
  field: {},
  summary: {},
  line: {},
  site: { length: 'medium' },
  url: { inputMode: 'url', spellCheck: false, autoCapitalize: 'none' },
  date: { type: 'date', length: 'short' },
  number: { inputMode: 'decimal', length: 'short' },
  person: { type: 'email', length: 'medium' },
} as const;
