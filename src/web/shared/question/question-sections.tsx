import { QuestionList, type QuestionListProps } from './question-list.tsx';

/** All questions of a form, by section. */
export function QuestionSections(props: Omit<QuestionListProps, 'questions'>) {
  const { definition, language } = props;
  return (
    <div className="questions flex flex-col gap-14">
      {definition.sections.map((section) => (
        <section key={section.id} aria-labelledby={`s-${section.id}`}>
          <h2 id={`s-${section.id}`} className="text-section">
            {section.title[language]}
          </h2>
          <div className="mt-6 flex flex-col gap-8">
            <QuestionList {...props} questions={section.questions} />
          </div>
        </section>
      ))}
    </div>
  );
}
