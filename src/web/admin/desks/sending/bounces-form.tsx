import { type Separator, separators } from '#domain/sending/bounce-address.ts';
import { sendingWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';

export interface ShownBounces {
  mailbox: string;
  /** Null if bounces go to the mailbox itself. */
  separator: Separator | null;
  seen: string;
}

/** The address that receives bounces. */
export function BouncesForm({ mailbox, separator, seen, error }: ShownBounces & { error?: string }) {
  const { bounces: words } = sendingWords[useVisit().language];
  const example = mailbox.replace('@', `${separator ?? separators[0]}b-…@`);
  return (
    <form
      method="post"
      className="mt-10 flex max-w-fields flex-col gap-5 wrap-anywhere"
      aria-labelledby="bounces-title"
    >
      <input type="hidden" name="seen" value={seen} />
      <div>
        <h2 id="bounces-title" className="text-section">
          {words.title}
        </h2>
        <p className="text-secondary text-ink-2">{words.lead}</p>
      </div>
      <ChoiceGroup
        name="bounces"
        label={words.to}
        choices={[
          { value: 'mailbox', label: words.mailbox({ address: mailbox }) },
          { value: 'letter', label: words.letter },
        ]}
        chosen={[separator === null ? 'mailbox' : 'letter']}
        error={error}
      />
      <SelectField
        name="separator"
        label={words.separator}
        hint={words.separatorHint({ example })}
        defaultValue={separator ?? separators[0]}
        choices={separators.map((value) => ({ value, label: value }))}
      />
      <p>
        <Button type="submit" name="intent" value="bounces">
          {words.save}
        </Button>
      </p>
    </form>
  );
}
