import { contactWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { StepFrame } from './steps/frame.ts';
import { stepFormId } from './steps/step-form-id.ts';

/** Beside the form: earlier answers, when the draft expires, and a button to delete it. */
export function SoFar({ frame }: { frame: StepFrame }) {
  const { language } = useVisit();
  const { aside, draft, change } = contactWords[language];
  const { soFar, keptUntil, about } = frame;
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
      <p className="py-4 text-secondary text-ink-2">
        {keptUntil === null ? draft.willBeKept : draft.kept({ until: keptUntil })}
      </p>
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
