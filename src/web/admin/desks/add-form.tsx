import { desksWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { errorFinder, fieldProps } from '#web/ui/field/error-finder.ts';
import { TextField } from '#web/ui/field/text-field.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { TypedDesk } from './make-desk.ts';
import { PartFields } from './part-fields.tsx';

interface AddFormProps {
  typed: TypedDesk;
  errors: { field: string; text: string }[];
}

/** The required fields of a new desk; everything else has a default. */
export function AddForm({ typed, errors }: AddFormProps) {
  const { add } = desksWords[useVisit().language];
  const errorOf = errorFinder(errors);
  const field = fieldProps(typed, errorOf);
  return (
    <Section id="add" title={add.title} className="mt-8 max-w-fields">
      <form method="post" className="mt-4 flex flex-col gap-5">
        <TextField {...field('prefix')} length="tiny" label={add.prefix} hint={add.prefixHint} autoComplete="off" />
        <TextField
          {...field('mailbox')}
          length="medium"
          label={add.mailbox}
          hint={add.mailboxHint}
          autoComplete="off"
        />
        <PartFields part="languages" typed={{ ...typed }} errorOf={errorOf} />
        <p>
          <Button type="submit" kind="main">
            {add.save}
          </Button>
        </p>
      </form>
    </Section>
  );
}
