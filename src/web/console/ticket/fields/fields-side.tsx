import type { FieldsView } from '#web/console/ticket/fields/fields-view.ts';
import { EditLink, panelIds } from '#web/console/ticket/panel-button.tsx';
import { useTogetherWords } from '#web/console/use-words.ts';
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
