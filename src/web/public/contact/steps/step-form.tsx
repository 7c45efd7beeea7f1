import type { Language } from '#domain/language.ts';
import { contactWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { Button } from '#web/ui/button.tsx';
import type { FieldError } from '#web/ui/field/fields.tsx';
import { FormPage } from '../form-page.tsx';
import { Trap } from '../trap.tsx';
import type { StepFrame } from './frame.ts';

interface StepFormProps {
  frame: StepFrame;
  question: string;
  questionLang?: Language;
  errors?: FieldError[];
  notice?: Notice | null;
  /** The action of the form's main button, which Enter triggers. */
  intent?: string;
  /** Tips below the earlier answers. */
  advice?: React.ReactNode;
  children: React.ReactNode;
}

/** Id of a step's form; buttons beside it and the language links above also submit it. */
const stepFormId = 'step';

/** A step: a form that posts to its own address. Language and change buttons submit it too, so that the input is saved. */
export function StepForm(props: StepFormProps) {
  const { frame, question, questionLang, errors, notice, intent = 'next', advice, children } = props;
  const { desk, seals } = frame;
  return (
    <DeskFrame desk={desk} languageForm={{ id: stepFormId, intent }}>
      <FormPage
        {...{ desk, question, questionLang, errors, notice }}
        step={frame.progress}
        aside={
          frame.sender === 'urgent' && frame.keptUntil === null ? null : (
            <>
              <SoFar frame={frame} />
              {advice}
            </>
          )
        }
      >
        <form id={stepFormId} method="post" encType="multipart/form-data" noValidate className="relative">
          {seals && (
            <>
              <input type="hidden" name="form" value={seals.form} />
              <input type="hidden" name="draft" value={seals.draft} />
              <input type="hidden" name="page" value={seals.page} />
            </>
          )}
          <Trap />
          {children}
        </form>
      </FormPage>
    </DeskFrame>
  );
}

/** Beside the form: earlier answers, when the draft expires, and a button to delete it. */
function SoFar({ frame }: { frame: StepFrame }) {
  const { language } = useVisit();
  const { aside, draft, change } = contactWords[language];
  const { soFar, keptUntil, about, sender } = frame;
  return (
    <>
      {soFar.length > 0 && <h2 className="text-sub">{aside.so}</h2>}
      {soFar.length > 0 && (
        <dl className="mt-3 border-t border-line text-secondary">
          {soFar.map(({ label, value, change: named, step }) => (
            <div key={step} className="border-b border-line py-4">
              <dt className="text-ink-2">{label}</dt>
              <dd className="wrap-anywhere whitespace-pre-line">
                {value}
                <br />
                <button type="submit" form={stepFormId} name="go" value={step} className="link">
                  <span aria-hidden="true">{change}</span>
                  <span className="sr-only">{named}</span>
                </button>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {/* These sentences promise a later check, which the urgent form does not have. */}
      {sender !== 'urgent' && (
        <p className="py-4 text-secondary text-ink-2">
          {keptUntil === null ? draft.willBeKept : draft.kept({ until: keptUntil })}
        </p>
      )}
      {keptUntil !== null && (
        <form method="post" action={urls.discardContact(language, { ...about })} className="text-secondary">
          <button type="submit" className="link">
            {draft.discard}
          </button>
        </form>
      )}
    </>
  );
}

/** On phones the buttons are stacked. */
export const waysOnLook =
  'mt-10 flex flex-wrap items-center gap-x-6 gap-y-5 max-sm:flex-col max-sm:items-stretch max-sm:text-center';

/** The continue button, with a secondary button beside it if there is one. */
export function Continue({ children }: { children?: React.ReactNode }) {
  const words = contactWords[useVisit().language];
  return (
    <p className={waysOnLook}>
      <Button kind="main" name="intent" value="next" wide>
        {words.next}
      </Button>
      {children}
    </p>
  );
}
