import type { FormAnswers, FormDefinition, Question } from '#domain/form/definition.ts';
import type { Language } from '#domain/language.ts';
import type { QuestionError } from './check.ts';
import { QuestionField, type QuestionFieldProps } from './question-field.tsx';
import { revealsOf } from './reveals.ts';

interface QuestionSectionsProps {
  definition: FormDefinition;
  answers: FormAnswers;
  errors: readonly QuestionError[];
  language: Language;
  /** What some questions need besides: files, marks for a script. */
  more?(question: Question): Pick<QuestionFieldProps, 'files' | 'marks'> | undefined;
}

/** A whole form, section by section. What only some answers lead to stands below them, and is hidden until they are chosen. */
export function QuestionSections({ definition, answers, errors, language, more }: QuestionSectionsProps) {
  const { opens, openedBy } = revealsOf(definition);
  const errorTo = (id: string) => {
    const texts = errors.filter(({ question }) => question === id).map(({ text }) => text);
    return texts.length > 0 ? texts.join(' · ') : undefined;
  };
  return (
    <div className="questions flex flex-col gap-14">
      {definition.sections.map((section) => (
        <section key={section.id} aria-labelledby={`s-${section.id}`}>
          <h2 id={`s-${section.id}`} className="text-section">
            {section.title[language]}
          </h2>
          <div className="mt-6 flex flex-col gap-8">
            {section.questions.map((question) => (
              <div key={question.id} data-opened-by={openedBy(question.id)}>
                <QuestionField
                  question={question}
                  answer={answers[question.id]}
                  error={errorTo(question.id)}
                  language={language}
                  opens={(choice) => opens(question.id, choice)}
                  {...more?.(question)}
                />
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
