import type { FormSection, Question } from '#domain/forms/definition.ts';
import { revealsOf } from '#domain/forms/reveals.ts';
import { rowsId } from '#domain/forms/rows.ts';
import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { SavedFile } from '#web/shared/files/saved-file.tsx';
import { fieldOf } from '#web/shared/question/check.ts';
import { type MoreOf, QuestionList, type QuestionListProps } from '#web/shared/question/question-list.tsx';
import { buttonLook } from '#web/ui/button.tsx';
import type { AboutView } from './about-view.ts';
import { addRowField, dropRowField } from './posted-rows.ts';

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
            <OwnSites sites={view.ownSites} question={question} />
          </>
        ),
      };
    if (question.type === 'summary') return { after, marks: { 'data-suggest': marks.suggest } };
    if (question.type !== 'files') return { after };
    const { id, inRow } = question;
    const here = files.filter((file) => file.question === (inRow ? id : undefined));
    const rows = here.length > 0 && here.map((file) => <SavedFile key={file.id} file={file} field={fieldOf(id)} />);
    const address = inRow
      ? `${upload.address}${upload.address.includes('?') ? '&' : '?'}question=${id}`
      : upload.address;
    return { files: { rows, limits: filesHint, upload: { ...upload, address } } };
  };
}

/** The questions of a form, by section. The rows of a repeated section stand together below its title. A section hides with its questions. */
function QuestionSections(props: Omit<QuestionListProps, 'questions'>) {
  const { definition, answers, language } = props;
  const { ofSection } = revealsOf(definition, answers);
  const parts = Map.groupBy(definition.sections, ({ id, row }) => row?.section ?? id);
  return (
    <div className="questions flex flex-col gap-14">
      {[...parts]
        .filter(([id]) => ofSection(id).isOnPage)
        .map(([id, [first, ...others]]) => (
          <section key={id} aria-labelledby={`s-${id}`} data-opened-by={ofSection(id).openedBy.join(' ') || undefined}>
            <h2 id={`s-${id}`} tabIndex={-1} className="scroll-mt-4 text-section">
              {(first!.row?.title ?? first!.title)[language]}
            </h2>
            {first!.row ? (
              <Rows {...props} rows={[first!, ...others]} />
            ) : (
              <div className="mt-6 flex flex-col gap-8">
                <QuestionList {...props} questions={first!.questions} />
              </div>
            )}
          </section>
        ))}
    </div>
  );
}

/** The rows of a section, each with a button that removes it, and the button that adds one. */
function Rows({ rows, ...props }: Omit<QuestionListProps, 'questions'> & { rows: FormSection[] }) {
  const { language } = props;
  const { rows: say } = contactWords[useVisit().language].about;
  const { section, name, least, most, of } = rows[0]!.row!;
  return (
    <>
      <p className="hint">{say.hint({ max: most })}</p>
      {rows.slice(0, of).map(({ id, title, questions }) => (
        <fieldset
          key={id}
          id={`s-${id}`}
          tabIndex={-1}
          className="mt-10 min-w-0 scroll-mt-4 border-l-4 border-line py-1 pl-4"
        >
          <legend className="text-sub">{title[language]}</legend>
          <input type="hidden" name={rowsId(section)} value={id.slice(section.length + 1)} />
          <div className="mt-4 flex flex-col gap-8">
            <QuestionList {...props} questions={questions} />
          </div>
          {of > Math.min(1, least) && (
            <p className="mt-5">
              <button type="submit" name={dropRowField} value={id} className="link text-body">
                {say.remove({ row: title[language] })}
              </button>
            </p>
          )}
        </fieldset>
      ))}
      {of < most && (
        <p className="mt-6">
          <button type="submit" name={addRowField} value={section} className={buttonLook('outlined')}>
            {say.add({ name: name[language] })}
          </button>
        </p>
      )}
    </>
  );
}

/** Submit buttons: each answers its site question and saves the rest of the page. */
function OwnSites({ sites, question: { id, inRow } }: { sites: AboutView['ownSites']; question: Question }) {
  const { about } = contactWords[useVisit().language];
  if (sites.length === 0) return null;
  return (
    <fieldset className="mt-3">
      <legend className="text-secondary text-ink-2">{about.ownSites}</legend>
      <p className="mt-2 flex flex-wrap gap-3">
        {sites.map(({ number, name }) => (
          <button
            key={number}
            type="submit"
            name="own"
            value={inRow ? `${number} ${id}` : number}
            className={buttonLook('outlined')}
          >
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
