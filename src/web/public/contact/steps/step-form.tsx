import type { Notice } from '#web/public/contact/notice.ts';
import type { FormError } from '#web/shared/files/form-error.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { FormPage } from '../form-page.tsx';
import { SoFar } from '../so-far.tsx';
import { Trap } from '../trap.tsx';
import type { StepFrame } from './frame.ts';
import { stepFormId } from './step-form-id.ts';

interface StepFormProps {
  frame: StepFrame;
  question: string;
  errors?: FormError[];
  notice?: Notice | null;
  /** The action of the form's main button, which Enter triggers. */
  intent?: string;
  /** Tips below the earlier answers. */
  advice?: React.ReactNode;
  children: React.ReactNode;
}

/** A step: a form that posts to its own address. Language and change buttons submit it too, so that the input is saved. */
export function StepForm({ frame, question, errors, notice, intent = 'next', advice, children }: StepFormProps) {
  const { desk, seals } = frame;
  return (
    <DeskFrame desk={desk} languageForm={{ id: stepFormId, intent }}>
      <FormPage
        {...{ desk, question, errors, notice }}
        step={frame.progress}
        aside={
          <>
            <SoFar frame={frame} />
            {advice}
          </>
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
