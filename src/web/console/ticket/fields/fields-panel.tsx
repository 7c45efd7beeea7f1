import { SiteField } from '#web/console/pick/site-field.tsx';
import { ActPanel } from '#web/console/ticket/act-form.tsx';
import type { FieldsView } from '#web/console/ticket/fields/fields-view.ts';
import { panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { FieldInputOf } from '#web/shared/fields/field-input.tsx';

/** Sets and empties the fields of a ticket. Only what differs from what was shown is changed. */
export function FieldsPanel({ page, view }: { page: TicketPage; view: FieldsView }) {
  const say = useTogetherWords().fields;
  return (
    <ActPanel panel={panelIds.fields} intent="fields" page={page} title={say.panel} submit={say.submit}>
      {(seen, values) => (
        <div key={seen} className="flex flex-col gap-3">
          {view.inputs.map((input) => {
            const typed = values[`field.${input.key}`] ?? input.value;
            const siteName = typed === input.value ? input.siteName : null;
            return (
              <FieldInputOf
                key={input.key}
                input={input}
                typed={typed}
                say={say}
                site={(common) => <SiteField {...common} siteName={siteName} />}
              />
            );
          })}
        </div>
      )}
    </ActPanel>
  );
}
