import { managedWords } from '#locales/access/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import { EmailField, type FieldError, fieldProps, SelectField, TextField } from '#web/ui/field/fields.tsx';

export interface TriedLoan {
  typed: { what: string; email: string; name: string; from: string; until: string };
  errors: FieldError[];
}

interface LendFormProps {
  choices: { value: string; label: string }[];
  tried: TriedLoan | null;
  /** The first selectable day, `YYYY-MM-DD`. */
  today: string;
}

/** The form to lend a role: which one, to whom, and for which days. */
export function LendForm({ choices, tried, today }: LendFormProps) {
  const { loans: words } = managedWords[useVisit().language];
  const typed = tried?.typed;
  const field = fieldProps(typed, words);
  return (
    <form
      method="post"
      aria-labelledby="lend"
      className="mt-10 flex max-w-[720px] flex-col gap-6 border-t border-line pt-6"
      noValidate
    >
      <h2 id="lend" className="text-sub">
        {words.title}
      </h2>
      <SelectField
        name="what"
        label={words.what.label}
        defaultValue={typed?.what ?? ''}
        choices={[{ value: '', label: words.what.choose }, ...choices]}
      />
      <EmailField {...field('email')} autoComplete="off" />
      <TextField {...field('name')} length="medium" autoComplete="off" />
      <div className="flex flex-wrap gap-6">
        <TextField {...field('from')} type="date" min={today} length="short" />
        <TextField {...field('until')} type="date" min={today} length="short" />
      </div>
      <Submit wide>{words.submit}</Submit>
    </form>
  );
}
