import type { FormDefinition } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { withRows } from '#domain/forms/rows.ts';
import type { Language } from '#domain/language.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { capitalised } from '#locales/format.ts';
import { ownNames } from '#locales/messages.ts';
import { conditionOf } from '#web/admin/forms/outline-view.ts';
import { useNeededLanguages } from '#web/admin/needed-languages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { QuestionField } from '#web/shared/question/question-field.tsx';
import { PickLinks } from '#web/ui/frame/pick-links.tsx';

interface DefinitionViewProps {
  definition: FormDefinition;
  /** The language of the form, independent of the reader's. */
  shown: Language;
  /** Returns the address of this page in a language. */
  address(language: Language): string;
}

/** A form as the public sees it, in one language. Its fields are inert. */
export function DefinitionView({ definition: written, shown, address }: DefinitionViewProps) {
  const definition = withRows(written, {});
  const say = formsWords[useVisit().language].previewPage;
  const links = useNeededLanguages().map((lang) => ({
    href: address(lang),
    label: ownNames[lang],
    lang,
    current: lang === shown,
  }));
  return (
    <>
      <PickLinks label={say.languages} links={links} className="mt-3" />
      {definition.sections.length === 0 && <p className="mt-4 text-body text-ink-2">{say.empty}</p>}
      <div lang={shown} inert data-density="public" className="mt-4 max-w-fields border border-line px-gutter py-8">
        {definition.sections.map(({ id, title, row, questions }) => (
          <section key={id} className="mt-14 first:mt-0">
            {(row?.place ?? 1) === 1 && <h2 className="text-section">{(row?.title ?? title)[shown]}</h2>}
            {row && <h3 className="mt-4 text-sub">{title[shown]}</h3>}
            <div className="mt-6 flex flex-col gap-8">
              {questions.map((question) => (
                <div key={question.id}>
                  <Condition text={conditionOf(question, questionsOf(definition), shown)} />
                  <QuestionField question={question} language={shown} />
                </div>
              ))}
            </div>
          </section>
        ))}
      </div>
    </>
  );
}

function Condition({ text }: { text: string | null }) {
  if (text === null) return null;
  return <p className="mb-2 border-l-4 border-line pl-3 text-secondary text-ink-2">{capitalised(text)}</p>;
}
