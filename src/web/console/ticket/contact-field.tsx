import { href } from 'react-router';
import { useWords } from '#web/console/use-words.ts';
import { TextField } from '#web/ui/field/fields.tsx';

/** The contact who answers instead: an organisation of the directory, or how to have it added (R8). */
export function ContactField({ name }: { name: string }) {
  const { closure } = useWords();
  return (
    <div className="flex flex-col gap-2">
      <TextField name={name} label={closure.contact} hint={closure.contactHint} autoComplete="off" />
      <p className="text-secondary text-pretty text-ink-2">
        {closure.contactUnknown} <a href={href('/admin/directory/organisations/new')}>{closure.addOrganisation}</a>
      </p>
    </div>
  );
}
