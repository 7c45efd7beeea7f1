import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import type { FramedDesk } from '#web/public/frame/desk-frame.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { urls } from '#web/urls.ts';
import { CarriedFields, Trap } from './carried-fields.tsx';
import { FormPage } from './form-page.tsx';
import { PersonFields } from './person-fields.tsx';
import { RequestFields } from './request-fields.tsx';
import { SoFar } from './so-far.tsx';
import type { RequestView } from './views.ts';

interface RequestStepProps {
  desk: FramedDesk;
  address: string;
  view: RequestView;
}

/** The form itself, on one page: it works without any script. */
export function RequestStep({ desk, address, view }: RequestStepProps) {
  const { language } = useVisit();
  const words = contactWords[language];
  const { sender, answers, errors } = view;
  const isComplaint = sender === 'complaint';
  return (
    <FormPage
      desk={desk}
      step={{ at: 2, name: isComplaint ? words.steps.complaint : words.steps.request }}
      question={isComplaint ? words.request.complaintQuestion : words.request.question}
      errors={errors}
      aside={<SoFar sender={sender} desk={desk} />}
    >
      <form method="post" action={address} encType="multipart/form-data" noValidate className="relative mt-8">
        {/* Enter presses the first button of a form: this one, and not "Remove" beside a file. */}
        <button type="submit" name="intent" value="check" tabIndex={-1} aria-hidden="true" className="sr-only">
          {words.next}
        </button>
        <CarriedFields {...view} />
        <Trap value={answers.trap} />
        <PersonFields view={view} />
        <RequestFields view={view} />
        <p className="mt-10">
          <Button type="submit" kind="main" name="intent" value="check" wide>
            {words.next}
          </Button>
        </p>
      </form>
      <div className="mt-8">
        <BackLink href={urls.contact(language, { desk: desk.prefix ?? undefined })}>{words.back}</BackLink>
      </div>
    </FormPage>
  );
}
