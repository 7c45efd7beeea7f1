import type { Fields } from '#domain/directory/fields.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextArea } from '#web/ui/field/text-area.tsx';
import { NumberField, TextField } from '#web/ui/field/text-field.tsx';

interface SiteFormProps {
  fields: Fields;
  /** The version of the values in the form; sent back to detect conflicts. */
  seen: string;
  organisations: { value: string; label: string }[];
  errorOf: (field: string) => string | undefined;
}

/** A site's name, addresses and organisation. */
export function SiteForm({ fields, seen, organisations, errorOf }: SiteFormProps) {
  const words = directoryAdminWords[useVisit().language];
  const { number, name, otherNames, addresses, organisation } = words.site;
  const field = (of: string) => ({ name: of, defaultValue: fields[of] ?? '', error: errorOf(of) });
  return (
    <form method="post" className="mt-3 flex max-w-fields flex-col gap-4">
      <input type="hidden" name="seen" value={seen} />
      <NumberField {...field('number')} {...number} />
      <TextField {...field('name')} {...name} length="medium" autoComplete="off" />
      <SelectField
        {...field('organisation')}
        label={organisation.label}
        choices={[{ value: '', label: organisation.none }, ...organisations]}
      />
      <TextArea {...field('addresses')} {...addresses} rows={3} spellCheck={false} />
      <TextArea {...field('other-names')} {...otherNames} rows={3} />
      <p>
        <Button type="submit" kind="main" name="intent" value="save">
          {words.save}
        </Button>
      </p>
    </form>
  );
}
