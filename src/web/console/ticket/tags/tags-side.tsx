import { useRef, useState } from 'react';
import { tagKey } from '#domain/tags/tag.ts';
import { best } from '#web/console/commands/fuzzy.ts';
import { Combobox, type Option } from '#web/console/pick/combobox.tsx';
import { ActButton, ActErrors, ActForm, ActSubmit } from '#web/console/ticket/act-form.tsx';
import { EditLink, panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import type { TagsView } from '#web/console/ticket/tags/tags-view.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Field, SelectField } from '#web/ui/field/fields.tsx';
import { SideSection } from '#web/ui/frame/section.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';
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

/** Finds a tag by name or synonym, and adds it as soon as it is chosen. */
export function TagsPanel({ page, view }: { page: TicketPage; view: TagsView }) {
  const say = useTogetherWords().tags;
  const act = useAct('tag', { key: 'panel', onDone: () => closePanel(panelIds.tags) });
  const isAwake = useHydrated();
  const isEmpty = view.offered.length === 0 && !view.mayMake;
  return (
    <PopoverPanel id={panelIds.tags} title={say.panel}>
      <ActForm act={act} version={page.version} className="flex flex-col gap-3">
        {isEmpty && <p className="text-body text-ink-2">{say.noList}</p>}
        {isAwake && !isEmpty && <FindTag view={view} />}
        {!isAwake && !isEmpty && <SelectField name="tag" label={say.find} choices={view.offered} />}
        {isAwake || isEmpty ? <ActErrors act={act} /> : <ActSubmit act={act} label={say.submit} />}
      </ActForm>
    </PopoverPanel>
  );
}

/** The value of the option that creates a tag; no id is empty. */
const newTag = '';

function FindTag({ view: { offered, mayMake, shown } }: { view: TagsView }) {
  const say = useTogetherWords().tags;
  const [typed, setTyped] = useState('');
  const [tag, name] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const wanted = typed.trim();
  const found = wanted === '' ? offered : best(wanted, offered, ({ label, detail }) => `${label} ${detail ?? ''}`);
  const isKnown = [...offered, ...shown.map((each) => ({ label: each.name, detail: null }))].some(({ label, detail }) =>
    [label, ...(detail?.split(', ') ?? [])].some((word) => tagKey(word) === tagKey(wanted)),
  );
  const made: Option[] =
    mayMake && wanted !== '' && !isKnown
      ? [{ value: newTag, label: say.new({ name: wanted }), detail: say.newHint }]
      : [];

  function choose(option: Option): void {
    if (!tag.current || !name.current) return;
    tag.current.value = option.value;
    name.current.value = option.value === newTag ? wanted : '';
    setTyped('');
    tag.current.form?.requestSubmit();
  }

  return (
    <Field id="find-tag" label={say.find}>
      <Combobox
        id="find-tag"
        text={typed}
        options={[...found, ...made]}
        listLabel={say.title}
        onType={setTyped}
        onChoose={choose}
        isFirst
      />
      <input ref={tag} type="hidden" name="tag" />
      <input ref={name} type="hidden" name="name" />
    </Field>
  );
}
