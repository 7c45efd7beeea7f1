import type { Language } from '#domain/language.ts';
import { contactWords } from '#locales/public/messages.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { type FieldError, FieldErrors } from '#web/ui/field/fields.tsx';

interface FormPageProps {
  desk: FramedDesk;
  /** Undefined outside the steps. */
  step?: { at: number; of: number; sentence: string };
  question: string;
  /** Its language, where it is not that of the page. */
  questionLang?: Language;
  errors?: FieldError[];
  /** Why a request was not carried out although no field is wrong. */
  notice?: Notice | null;
  aside?: React.ReactNode;
  children: React.ReactNode;
}

/** A form page: progress, question, errors and fields, with the answers so far on the right. */
export function FormPage(props: FormPageProps) {
  const { desk, step, question, questionLang, errors = [], notice = null, aside, children } = props;
  const words = contactWords[useVisit().language];
  const isWrong = errors.length > 0 || (notice !== null && !notice.isNews);
  const title = isWrong ? words.error({ title: question }) : question;
  return (
    <div className="mx-auto grid max-w-page gap-x-18 gap-y-10 px-gutter pt-8 pb-14 md:grid-cols-[minmax(0,640px)_minmax(0,1fr)] sm:pt-10">
      <title>{`${title} – ${desk.name}`}</title>
      <div className="min-w-0">
        {step && <FormSteps {...step} />}
        <h1 lang={questionLang} className="mt-1 text-title">
          {question}
        </h1>
        {errors.length > 0 && (
          <div className="mt-6 mb-7">
            <ErrorSummary title={words.fix({ count: errors.length })} errors={errors} />
          </div>
        )}
        {notice && (
          <div className="mt-6 mb-7" role={notice.isNews ? 'status' : 'alert'}>
            <Banner tone={notice.isNews ? 'accent' : 'urgent'}>
              <strong>{notice.title}.</strong> {notice.text}
            </Banner>
          </div>
        )}
        <FieldErrors value={errors}>{children}</FieldErrors>
      </div>
      {aside && <aside className="md:pt-11">{aside}</aside>}
    </div>
  );
}

/** Progress in a multi-step form, drawn like the clock and always in words: "Stap 3 van 4 · Incident". */
function FormSteps({ at, of, sentence }: { at: number; of: number; sentence: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-secondary text-ink-2">
      <span aria-hidden="true" className="flex gap-1">
        {Array.from({ length: of }, (_, index) => index + 1).map((step) => (
          <span key={step} className="form-step">
            {step <= at && <span className={step === at ? 'w-1/2' : undefined} />}
          </span>
        ))}
      </span>
      <span className="max-sm:w-full">{sentence}</span>
    </p>
  );
}
