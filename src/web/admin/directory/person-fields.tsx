import type { Fields } from '#domain/directory/fields.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { EmailField, TextField } from '#web/ui/field/fields.tsx';

/** The address and the name of a person to add; `typed` is input that was refused. */
export function PersonFields({ typed }: { typed: Fields | null }) {
  const { people: words } = directoryAdminWords[useVisit().language];
  return (
    <>
      <EmailField name="person-email" {...words.email} autoComplete="off" defaultValue={typed?.['person-email']} />
      <TextField name="person-name" {...words.name} length="medium" defaultValue={typed?.['person-name']} />
    </>
  );
}
