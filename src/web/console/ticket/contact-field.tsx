import { href } from 'react-router';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useWords } from '#web/console/use-words.ts';
import { TextField } from '#web/ui/field/fields.tsx';

/** The contact who answers instead: an organisation of the directory, or how to have it added (R8). */
export function ContactField({ name, page }: { name: string; page: TicketPage }) {
  const { closure } = useWords();
  return (
    <div className="flex flex-col gap-2">
      <TextField name={name} label={closure.contact} hint={closure.contactHint} autoComplete="off" />
      <p className="text-secondary text-pretty text-ink-2">
        {closure.contactUnknown}{' '}
        {page.addsOrganisations ? (
          <a href={href('/admin/directory/organisations/new')}>{closure.addOrganisation}</a>
        ) : (
          closure.administratorAdds
        )}
      </p>
    </div>
  );
}
