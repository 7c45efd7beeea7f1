import { SiteField } from '#web/console/pick/site-field.tsx';
import { ActPanel } from '#web/console/ticket/act-form.tsx';
import type { FieldsView } from '#web/console/ticket/fields/fields-view.ts';
import { EditLink, panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { FieldInputOf } from '#web/shared/fields/field-input.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { SideSection } from '#web/ui/frame/section.tsx';

/** The fields of the desk that have a value, and a button that changes them. */
export function FieldsSide({ view }: { view: FieldsView }) {
  const say = useTogetherWords().fields;
  return (
    <SideSection
      title={say.title}
      action={
        view.inputs.length > 0 && (
          <EditLink panel={panelIds.fields} label={say.panel}>
            {say.edit}
          </EditLink>
        )
      }
    >
      {view.shown.length === 0 && <p className="text-secondary text-ink-2">{say.none}</p>}
      <Facts
        facts={view.shown.map(({ label, text, href }) => ({
          label,
          value: href ? (
            <a href={href} className="link wrap-anywhere" rel="noopener noreferrer nofollow" target="_blank">
              {text}
            </a>
          ) : (
            <span className="wrap-anywhere">{text}</span>
          ),
        }))}
      />
    </SideSection>
  );
}

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
