import { directoryAdminWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { useErrorOf } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';

/** Deletes a site or organisation that nothing refers to, or says why it cannot. Errors link to the field `delete`. */
export function RemoveForm({ what }: { what: 'site' | 'organisation' }) {
  const error = useErrorOf()('delete');
  const { remove } = directoryAdminWords[useVisit().language];
  return (
    <Section id="remove" title={remove.title} className="mt-10 max-w-record">
      <p className="mt-1 text-body text-ink-2">{remove[what]}</p>
      {error && <p className="mt-2 text-body font-strong text-urgent">{error}</p>}
      <form method="post" className="mt-2">
        <Button kind="danger" name="intent" value="delete" id="delete">
          {remove.button}
        </Button>
      </form>
    </Section>
  );
}
