import type { FormVersion, Question } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { languageOfForm } from '#domain/forms/spoken-form.ts';
import type { Language } from '#domain/language.ts';
import { type Kind, kinds } from '#domain/ticket/vocabulary.ts';
import { capitalised } from '#locales/format.ts';
import { conditionText } from '#locales/forms/condition-text.ts';
import { answerWordsOf } from '#locales/forms/messages.ts';
import { completeWords, contactWords } from '#locales/public/messages.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { builtInForms } from '#web/public/contact/desk-forms.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, type FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framedInAddress } from '#web/shared/frame/find-desk.ts';
import { StandsIn } from '#web/shared/stands-in.tsx';
import { buttonLook } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import type { Route } from './+types/complete-page.ts';

/** The same for everyone. */
export const handle = { cached: { query: ['desk'] } };

/** "How to write a complete request" (R6), built from the desk's current forms. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  const forms = await builtInForms(visit.services.world, desk.id);
  return {
    desk: await framedInAddress(visit, desk),
    mailbox: desk.mailbox,
    kinds: completeView(forms, visit.language),
  };
}

export default function CompletePage({ loaderData }: Route.ComponentProps) {
  const { desk, mailbox, kinds } = loaderData;
  const words = completeWords[useVisit().language];
  return (
    <DeskFrame desk={desk} current="complete">
      <title>{`${words.title} – ${desk.name}`}</title>
      <div className="mx-auto max-w-page px-gutter py-10 sm:py-14">
        <h1 className="max-w-measure text-title">{words.title}</h1>
        <p className="mt-4 max-w-measure text-lead text-ink-2">{words.lead}</p>
        <div className="mt-10 grid gap-x-14 gap-y-8 border-y border-line py-8 md:grid-cols-2">
          <Point title={words.one} text={words.oneText} />
          <Point title={words.first} text={words.firstText}>
            <p className="mt-3 flex items-center gap-2 text-secondary font-strong">
              <Icon name="check" className="text-accent" />
              {words.counts}
            </p>
          </Point>
        </div>
        <nav aria-label={words.contents} className="mt-8 print:hidden">
          <ul className="flex flex-wrap gap-x-8 gap-y-3 text-body">
            {kinds.map(({ kind }) => (
              <li key={kind}>
                <a href={`#${kind}`}>{words.kinds[kind].title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {kinds.map((kind) => (
          <KindSection key={kind.kind} view={kind} desk={desk} />
        ))}
        <section className="mt-16 max-w-measure border-t border-line pt-8">
          <h2 className="text-section">{words.mail}</h2>
          <p className="mt-2 text-body">{words.mailText}</p>
          <p className="mt-2 text-body">
            <a href={`mailto:${mailbox}`}>{mailbox}</a>
          </p>
        </section>
      </div>
    </DeskFrame>
  );
}

function Point({ title, text, children }: { title: string; text: string; children?: React.ReactNode }) {
  return (
    <div className="max-w-measure">
      <h2 className="text-sub">{title}</h2>
      <p className="mt-2 text-body">{text}</p>
      {children}
    </div>
  );
}

function KindSection({ view, desk }: { view: KindView; desk: FramedDesk }) {
  const { language } = useVisit();
  const words = completeWords[language];
  const { kind } = view;
  const { title, text, go } = words.kinds[kind];
  return (
    <section id={kind} aria-labelledby={`${kind}-title`} className="mt-16 scroll-mt-6 border-t-2 border-ink pt-8">
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
        <div className="max-w-measure">
          <h2 id={`${kind}-title`} className="text-title">
            {title}
          </h2>
          <p className="mt-1 text-body text-ink-2">{text}</p>
        </div>
        <a href={urls.contact(language, aboutOf(kind, desk))} className={`${buttonLook('outlined')} print:hidden`}>
          {go}
        </a>
      </div>
      <StandsIn language={view.language} />
      <div className="mt-8 grid items-start gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <Asked view={view} />
        <Example view={view} />
      </div>
    </section>
  );
}

/** Every question of a form, with its purpose and an example. */
function Asked({ view: { kind, language, sections } }: { view: KindView }) {
  const words = completeWords[useVisit().language];
  return (
    <div className="min-w-0">
      <h3 className="text-section">{words.asked}</h3>
      {sections.map(({ title, repeats, questions }) => (
        <div key={title} lang={language} className="mt-8 break-inside-avoid">
          <h4 className="text-secondary font-strong text-ink-2">{title}</h4>
          {repeats && <p className="text-secondary text-ink-2">{repeats}</p>}
          <dl className="mt-2 border-t border-line">
            {questions.map((question) => (
              <AskedQuestion key={`${kind}-${question.id}`} question={question} />
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}

function AskedQuestion({ question }: { question: AskedView }) {
  const { language } = useVisit();
  const words = completeWords[language];
  const { label, why, example, mark, only } = question;
  return (
    <div className="break-inside-avoid border-b border-line py-4">
      <dt className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span className="text-body font-strong">{label}</span>
        {mark && (
          <span className="flex items-center gap-1.5 text-secondary text-ink-2">
            <Icon name="check" className="text-accent" />
            {mark === 'required' ? words.required : words.counts}
          </span>
        )}
      </dt>
      {only && <dd className="text-secondary text-ink-2">{only}</dd>}
      <dd className="mt-1 max-w-measure text-body">{why}</dd>
      {example && (
        <dd className="mt-1 max-w-measure text-secondary wrap-anywhere whitespace-pre-line text-ink-2">
          {answerWordsOf[language].example({ example })}
        </dd>
      )}
    </div>
  );
}

/** A complete example request that could be answered at once. */
function Example({ view: { language, example } }: { view: KindView }) {
  const words = completeWords[useVisit().language];
  return (
    <div className="rounded-field border border-line bg-surface px-6 py-5 lg:sticky lg:top-6 print:static">
      <h3 className="text-sub">{words.good}</h3>
      <dl lang={language} className="mt-3 flex flex-col gap-3">
        {example.map(({ label, answer }) => (
          <div key={label}>
            <dt className="text-secondary text-ink-2">{label}</dt>
            <dd className="text-body wrap-anywhere whitespace-pre-line">{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Returns the parameters of the form with this kind selected. Complaints have their own way in. */
function aboutOf(kind: Kind, { prefix }: FramedDesk): Record<string, string | undefined> {
  const who = kind === 'complaint' ? { who: kind } : { kind };
  return { desk: prefix ?? undefined, ...who };
}

/** A kind of request, with its form questions and a complete example. */
interface KindView {
  kind: Kind;
  /** The language of the form's texts. */
  language: Language;
  /** `repeats` says that a section can be filled in several times; null if it cannot. */
  sections: { title: string; repeats: string | null; questions: AskedView[] }[];
  /** Label and answer of every question in a good request, in form order. */
  example: { label: string; answer: string }[];
}

type AskedView = ReturnType<typeof askedView>;

/** Returns the kinds of request of a desk. Built from its own forms, so that it asks for nothing else (R6). */
function completeView(forms: Partial<Record<Kind, FormVersion>>, language: Language): KindView[] {
  return kinds.flatMap((kind) => {
    const form = forms[kind];
    return form ? [kindView(kind, form, language)] : [];
  });
}

function kindView(kind: Kind, form: FormVersion, language: Language): KindView {
  const { definition } = form;
  const all = questionsOf(definition);
  return {
    kind,
    language: languageOfForm(form, language),
    sections: definition.sections.map(({ title, repeat, questions }) => ({
      title: title[language],
      repeats: repeat ? contactWords[language].about.rows.hint({ max: repeat.most }) : null,
      questions: questions.map((question) => askedView(question, all, language)),
    })),
    example: all
      .filter(({ example }) => example[language].trim() !== '')
      .map(({ label, example }) => ({ label: label[language], answer: example[language] })),
  };
}

function askedView(question: Question, all: Question[], language: Language) {
  const { id, label, why, example, required, completes, condition } = question;
  const only = conditionText(condition, all, language);
  return {
    id,
    label: label[language],
    why: why[language],
    example: example[language],
    mark: required ? 'required' : completes ? 'counts' : null,
    /** "Only if … has the answer …". */
    only: only && capitalised(only),
  };
}
