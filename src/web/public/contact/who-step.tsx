import { useSearchParams } from 'react-router';
import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import type { FramedDesk } from '#web/public/frame/desk-frame.tsx';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { FormPage } from './form-page.tsx';

/** R8: support is for editors and owners. Asked first, so that nobody fills in a form in vain. */
export function WhoStep({ desk, missing }: { desk: FramedDesk; missing: boolean }) {
  const words = contactWords[useVisit().language];
  const prefix = useSearchParams()[0].get('desk');
  const { question, hint, choices } = words.who;
  const errors = missing ? [{ field: 'who', text: words.who.missing }] : [];
  return (
    <FormPage desk={desk} step={{ at: 1, name: words.form }} question={question} errors={errors}>
      <form method="get" className="mt-4">
        {prefix !== null && <input type="hidden" name="desk" value={prefix} />}
        <input type="hidden" name="asked" value="1" />
        <p className="max-w-measure text-body text-ink-2">{hint}</p>
        <div className="mt-8">
          <ChoiceGroup
            name="who"
            label={<span className="sr-only">{question}</span>}
            error={missing ? words.who.missing : undefined}
            choices={(['editor', 'visitor', 'complaint'] as const).map((value) => ({ value, ...choices[value] }))}
          />
        </div>
        <p className="mt-10">
          <Button type="submit" kind="main" wide>
            {words.next}
          </Button>
        </p>
      </form>
    </FormPage>
  );
}
