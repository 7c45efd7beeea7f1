import type { Question } from '#domain/forms/definition.ts';
import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { SavedFile } from '#web/shared/files/saved-file.tsx';
import { fieldOf } from '#web/shared/question/check.ts';
import { type MoreOf, QuestionList, type QuestionListProps } from '#web/shared/question/question-list.tsx';
import { buttonLook } from '#web/ui/button.tsx';
import type { AboutView } from './about-view.ts';

/** The questions of a subject, with its uploaded files and script attributes. */
export function AboutFields({ view }: { view: AboutView }) {
  const { language } = useVisit();
  const { definition, answers } = view;
  return (
    <>
      <SubjectInputs view={view} />
      <QuestionSections {...{ definition, answers, language, more: moreOf(view) }} />
    </>
  );
}

/** Hidden inputs: the form that was shown and the uploaded files. */
export function SubjectInputs({
  view: { formKey, versionId, files },
}: {
  view: Pick<AboutView, 'formKey' | 'versionId' | 'files'>;
}) {
  return (
    <>
      <input type="hidden" name="kind" value={formKey} />
      <input type="hidden" name="version" value={versionId} />
      {files.map(({ id, seal }) => (
        <input key={id} type="hidden" name="kept" value={seal} />
      ))}
    </>
  );
}

/** Returns what is added to a question: answers from another window, the sender's own sites, files and script attributes. */
export function moreOf(view: Omit<AboutView, 'errors'>): (question: Question) => MoreOf {
  const { files, filesHint, upload, marks } = view;
  return (question): MoreOf => {
    const rival = view.rivals.find((each) => each.question === question.id);
    const after = rival && <Rival text={rival.text} />;
    if (question.type === 'site')
      return {
        marks: { 'data-find': marks.find },
        after: (
          <>
            {after}
            <OwnSites sites={view.ownSites} />
          </>
        ),
      };
    if (question.type === 'summary') return { after, marks: { 'data-suggest': marks.suggest } };
    if (question.type !== 'files') return { after };
    const rows =
      files.length > 0 && files.map((file) => <SavedFile key={file.id} file={file} field={fieldOf(question.id)} />);
    return { files: { rows, limits: filesHint, upload } };
  };
}

/** All questions of a form, by section. */
function QuestionSections(props: Omit<QuestionListProps, 'questions'>) {
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

/** Submit buttons: each answers the site question and saves the rest of the page. */
function OwnSites({ sites }: { sites: AboutView['ownSites'] }) {
  const { about } = contactWords[useVisit().language];
  if (sites.length === 0) return null;
  return (
    <fieldset className="mt-3">
      <legend className="text-secondary text-ink-2">{about.ownSites}</legend>
      <p className="mt-2 flex flex-wrap gap-3">
        {sites.map(({ number, name }) => (
          <button key={number} type="submit" name="own" value={number} className={buttonLook('outlined')}>
            {number}, {name}
          </button>
        ))}
      </p>
    </fieldset>
  );
}

/** Shows the full answer from another window, so that it can be copied. */
function Rival({ text }: { text: string }) {
  const words = contactWords[useVisit().language];
  return (
    <div className="mt-3 border-l-4 border-line-strong pl-4 text-secondary">
      <p className="text-ink-2">{words.about.rival}</p>
      <p className="wrap-anywhere whitespace-pre-line">{text}</p>
    </div>
  );
}
