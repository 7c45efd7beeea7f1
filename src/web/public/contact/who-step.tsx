import { contactWords } from '#locales/public/messages.ts';
import type { Notice } from '#web/public/contact/notice.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { FormPage } from './form-page.tsx';

interface WhoStepProps {
  desk: FramedDesk;
  missing: boolean;
  /** Parameters of the address that the form passes on. */
  said: Record<string, string>;
  unsent: { href: string; until: string } | null;
  news: Notice | null;
}

/** Support is for editors and owners (R8). Ask first, so that nobody completes a form in vain. */
export function WhoStep({ desk, missing, said, unsent, news }: WhoStepProps) {
  const words = contactWords[useVisit().language];
  const { question, hint, choices } = words.who;
  const { found } = words.draft;
  const errors = missing ? [{ field: 'who', text: words.who.missing }] : [];
  return (
    <FormPage desk={desk} question={question} errors={errors} notice={news}>
      {unsent && (
        <div className="mt-6">
          <Banner
            tone="accent"
            action={
              <a className="link" href={unsent.href}>
                {found.goOn}
              </a>
            }
          >
            <strong>{found.title}.</strong> {found.text({ until: unsent.until })}
          </Banner>
        </div>
      )}
      <form method="get" className="mt-4">
        {Object.entries(said).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
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
