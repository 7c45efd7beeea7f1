import { peopleWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { TextArea } from '#web/ui/field/text-area.tsx';
import { Section } from '#web/ui/frame/section.tsx';

export interface AskedErasure {
  asked: string;
  due: { text: string; late: boolean };
  words: string | null;
}

interface AskedFormProps {
  request: AskedErasure;
  typed?: string;
  errors: { field: string; text: string }[];
}

/** The date of a person's request for erasure, the legal deadline, and a form to refuse it. */
export function AskedForm({ request, typed, errors }: AskedFormProps) {
  const { requests } = peopleWords[useVisit().language];
  const { asked, due, words } = request;
  return (
    <Section id="asked" title={requests.heading} className="flex flex-col gap-3 border-l-4 border-accent-line pl-4">
      <p>
        {requests.asked({ date: asked })} · <strong className={due.late ? 'text-urgent' : ''}>{due.text}</strong>
      </p>
      {words && (
        <div>
          <h3 className="font-strong">{requests.words}</h3>
          <p className="whitespace-pre-line wrap-anywhere">{words}</p>
        </div>
      )}
      <form method="post" className="flex flex-col gap-3" aria-labelledby="refuse">
        <h3 id="refuse" className="font-strong">
          {requests.refuse}
        </h3>
        <p className="text-ink-2">{requests.refuseText}</p>
        <TextArea name="reason" label={requests.reason} defaultValue={typed} error={errorFinder(errors)('reason')} />
        <p>
          <Button type="submit" name="intent" value="refuse">
            {requests.button}
          </Button>
        </p>
      </form>
    </Section>
  );
}
