import { SiteField } from '#web/console/pick/site-field.tsx';
import { ActPanel } from '#web/console/ticket/act-form.tsx';
import type { FieldInput, FieldsView } from '#web/console/ticket/fields/fields-view.ts';
import { panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { ChoiceGroup, EmailField, SelectField, TextField } from '#web/ui/field/fields.tsx';

/** Sets and empties the fields of a ticket. Only what differs from what was shown is changed. */
export function FieldsPanel({ page, view }: { page: TicketPage; view: FieldsView }) {
  const say = useTogetherWords().fields;
  return (
    <ActPanel panel={panelIds.fields} intent="fields" page={page} title={say.panel} submit={say.submit}>
      {(seen, values) => (
        <div key={seen} className="flex flex-col gap-3">
          {view.inputs.map((input) => (
            <div key={input.key}>
              <input type="hidden" name={`was.${input.key}`} value={input.value} />
              <FieldInputOf input={input} typed={values[`field.${input.key}`] ?? input.value} />
            </div>
          ))}
        </div>
      )}
    </ActPanel>
  );
}

function FieldInputOf({ input, typed }: { input: FieldInput; typed: string }) {
  const say = useTogetherWords().fields;
  const { key, type, label, options, siteName } = input;
  const name = `field.${key}`;
  const common = { name, label, defaultValue: typed, hint: input.isRetired ? say.retired : undefined };
  switch (type) {
    case 'choice':
      return <SelectField {...common} choices={[{ value: '', label: say.empty }, ...options]} />;
    case 'choices':
      return <ChoiceGroup {...common} defaultValue={typed === '' ? [] : typed.split(' ')} choices={options} />;
    case 'date':
      return <TextField {...common} type="date" length="short" />;
    case 'number':
    case 'money':
      return (
        <TextField
          {...common}
          label={type === 'money' ? say.euro({ label }) : label}
          inputMode="decimal"
          length="short"
        />
      );
    case 'person':
      return <EmailField {...common} hint={common.hint ?? say.person} autoComplete="off" />;
    case 'site':
      return <SiteField {...common} siteName={typed === input.value ? siteName : null} />;
    case 'link':
      return <TextField {...common} inputMode="url" autoComplete="off" />;
    case 'text':
      return <TextField {...common} autoComplete="off" />;
  }
}
