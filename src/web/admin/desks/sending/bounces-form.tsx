import { type Separator, separators } from '#domain/sending/bounce-address.ts';
import { sendingWords } from '#locales/admin/messages.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ChoiceGroup, SelectField } from '#web/ui/field/fields.tsx';

export interface ShownBounces {
  mailbox: string;
  /** Null if bounces go to the mailbox itself. */
  separator: Separator | null;
  seen: string;
}

/** The address that receives bounces. */
export function BouncesForm({ mailbox, separator, seen }: ShownBounces) {
  const { bounces: words } = sendingWords[useVisit().language];
  const example = mailbox.replace('@', `${separator ?? separators[0]}b-…@`);
  return (
    <SaveForm
      className="mt-10 flex max-w-fields flex-col gap-5 wrap-anywhere"
      id="bounces-title"
      title={words.title}
      lead={words.lead}
      seen={seen}
      submit={words.save}
      value="bounces"
      kind="outlined"
    >
      <ChoiceGroup
        name="bounces"
        label={words.to}
        choices={[
          { value: 'mailbox', label: words.mailbox({ address: mailbox }) },
          { value: 'letter', label: words.letter },
        ]}
        defaultValue={separator === null ? 'mailbox' : 'letter'}
      />
      <SelectField
        name="separator"
        label={words.separator}
        hint={words.separatorHint({ example })}
        defaultValue={separator ?? separators[0]}
        choices={separators.map((value) => ({ value, label: value }))}
      />
    </SaveForm>
  );
}
