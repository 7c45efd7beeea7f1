import { ActButton, ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import { EditLink, panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import type { TagsView } from '#web/console/ticket/tags/tags-view.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { SideSection } from '#web/ui/frame/section.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { type ShownTag, Tag } from '#web/ui/tag/tag.tsx';

/** The tags of a ticket, each with a button that removes it, and those that its text suggests. */
export function TagsSide({ page, view }: { page: TicketPage; view: TagsView }) {
  const say = useTogetherWords().tags;
  return (
    <SideSection
      title={say.title}
      action={
        <EditLink panel={panelIds.tags} label={say.panel}>
          {say.edit}
        </EditLink>
      }
    >
      {view.shown.length === 0 && <p className="text-secondary text-ink-2">{say.none}</p>}
      <ul className="flex flex-wrap gap-x-2 gap-y-1 empty:hidden">
        {view.shown.map((tag) => (
          <li key={tag.id} className="flex max-w-full items-center">
            <Tag tag={tag} />
            <RemoveTag page={page} tag={tag} />
          </li>
        ))}
      </ul>
      {view.suggested.length > 0 && (
        <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="text-secondary text-ink-2">{say.suggested}</span>
          {view.suggested.map((tag) => (
            <ActButton
              key={tag.id}
              intent="tag"
              page={page}
              fields={{ tag: tag.id }}
              kind="outlined"
              icon="plus"
              aria-label={say.addNamed({ name: tag.name })}
            >
              {tag.name}
            </ActButton>
          ))}
        </div>
      )}
    </SideSection>
  );
}

function RemoveTag({ page, tag }: { page: TicketPage; tag: ShownTag }) {
  const say = useTogetherWords().tags;
  const act = useAct('untag', { key: tag.id });
  return (
    <>
      <ActForm act={act} version={page.version}>
        <input type="hidden" name="tag" value={tag.id} />
        <IconButton icon="close" type="submit" label={say.remove({ name: tag.name })} />
      </ActForm>
      <ActErrors act={act} />
    </>
  );
}
