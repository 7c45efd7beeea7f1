import { ticketSorts } from '#domain/views/columns.ts';
import { viewNameCharactersMax } from '#domain/views/saved-view.ts';
import { viewWords } from '#locales/console/messages.ts';
import type { Builder } from '#web/console/views/read-builder.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';
import { Section } from '#web/ui/frame/section.tsx';

interface ViewFormProps {
  builder: Builder;
  seen?: string;
  error: string | null;
}

/** Name, order and visibility of a view: part of the builder's form. */
export function ViewForm({ builder, seen, error }: ViewFormProps) {
  const say = viewWords[useVisit().language];
  const { view, desks } = builder;
  return (
    <Section id="save-as" title={say.saveAs} className="mt-8 flex flex-col gap-4 border-t border-line pt-4">
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      <TextField
        name="name"
        label={say.name}
        defaultValue={view.name}
        maxLength={viewNameCharactersMax}
        error={error ?? undefined}
        autoComplete="off"
        length="medium"
      />
      <SelectField
        name="sort"
        label={say.order}
        defaultValue={view.sort}
        choices={ticketSorts.map((value) => ({ value, label: say.sorts[value] }))}
      />
      <SelectField
        name="desk"
        label={say.sharing}
        defaultValue={view.desk}
        choices={[
          { value: '', label: say.mineAlone },
          ...desks.map(({ value, label }) => ({ value, label: say.everyoneAt({ desk: label }) })),
        ]}
      />
      <p>
        <Button type="submit" kind="main" name="save" value="yes">
          {say.save}
        </Button>
      </p>
    </Section>
  );
}
