import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import type { FramedDesk } from '#web/public/frame/desk-frame.tsx';
import { Button } from '#web/ui/button.tsx';
import { CarriedAnswers, CarriedFields } from './carried-fields.tsx';
import { FormPage } from './form-page.tsx';
import type { CheckView } from './views.ts';

interface CheckStepProps {
  desk: FramedDesk;
  address: string;
  view: CheckView;
}

/** Everything once more before it is sent (WCAG 3.3.4). */
export function CheckStep({ desk, address, view }: CheckStepProps) {
  const words = contactWords[useVisit().language];
  const { check } = words;
  const isComplaint = view.sender === 'complaint';
  return (
    <FormPage desk={desk} step={{ at: 3, name: words.steps.check }} question={check.question} notice={view.notice}>
      {!view.notice && <p className="mt-3 text-lead text-ink-2">{check.text}</p>}
      <form method="post" action={address} encType="multipart/form-data">
        <button type="submit" name="intent" value="send" tabIndex={-1} aria-hidden="true" className="sr-only">
          {check.send}
        </button>
        <CarriedFields {...view} />
        <CarriedAnswers {...view} />
        {view.groups.map(({ name, rows }) => (
          <Group key={name} name={name} isComplaint={isComplaint} rows={rows} address={address} />
        ))}
        <p className="mt-10">
          <Button type="submit" kind="main" name="intent" value="send" wide>
            {isComplaint ? check.sendComplaint : check.send}
          </Button>
        </p>
      </form>
    </FormPage>
  );
}

interface GroupProps {
  name: CheckView['groups'][number]['name'];
  rows: { label: string; value: string }[];
  isComplaint: boolean;
  address: string;
}

/** A change goes back to the form, to the first field of its group. */
function Group({ name, rows, isComplaint, address }: GroupProps) {
  const words = contactWords[useVisit().language];
  const part = name === 'request' && isComplaint ? 'complaint' : name;
  return (
    <section className="mt-10">
      <header className="flex items-baseline justify-between gap-6 border-b border-line pb-3">
        <h2 className="text-section">{words.check[part]}</h2>
        <button
          type="submit"
          name="intent"
          value="change"
          formAction={`${address}#${name === 'you' ? 'you' : 'about'}`}
          className="link text-body"
        >
          <span aria-hidden="true">{words.change}</span>
          <span className="sr-only">{words.check.change[part]}</span>
        </button>
      </header>
      <dl>
        {rows.map(({ label, value }) => (
          <div key={label} className="grid gap-x-8 border-b border-line py-3.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="text-secondary text-ink-2 sm:text-body">{label}</dt>
            <dd className="min-w-0 text-body whitespace-pre-line">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
