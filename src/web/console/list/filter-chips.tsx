import { useEffect, useRef } from 'react';
import { Form } from 'react-router';
import { readFilter, removeCondition, writeFilter } from '#domain/views/filter.ts';
import { viewNameCharactersMax } from '#domain/views/saved-view.ts';
import { urls } from '#web/app/urls.ts';
import type { BulkChoices } from '#web/console/bulk/read-choices.ts';
import { filterPanelId } from '#web/console/list/filter-panel.tsx';
import type { ListPage } from '#web/console/list/read-page.ts';
import { useViewWords } from '#web/console/use-words.ts';
import { knownNames } from '#web/console/views/condition-options.ts';
import { filterLabels } from '#web/console/views/condition-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button, Submit } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { PopoverPanel } from '#web/ui/popover-panel.tsx';

const savePanelId = 'save-view';

interface Chip {
  label: string;
  /** The filter without it. */
  rest: string;
}

/** The conditions of a search or a saved view, each with a link that removes it, and what adds one or saves them. */
export function FilterChips({ page, choices }: { page: ListPage; choices: BulkChoices }) {
  const say = useViewWords();
  const chips = useChips(page, choices);
  const row = useRef<HTMLDivElement>(null);
  const isRemoving = useRef(false);
  // The pressed link is gone: the focus goes to the next, or to the button that adds one.
  useEffect(() => {
    if (isRemoving.current) row.current?.querySelector<HTMLElement>('a, button')?.focus();
    isRemoving.current = false;
  });
  if (page.q === null && page.saved === null) return null;
  return (
    <div ref={row} className="relative flex flex-none flex-wrap items-center gap-1.5 border-b border-line px-5 py-1.5">
      <ul aria-label={say.conditions} className="contents">
        {chips.map(({ label, rest }) => (
          <li
            key={label}
            className="flex min-h-8 max-w-full items-center rounded-full border border-line-strong pl-3 text-row max-sm:min-h-10"
          >
            <span className="truncate" title={label}>
              {label}
            </span>
            <a
              href={urls.console(rest === '' ? {} : { q: rest, sort: sortOf(page) })}
              aria-label={say.remove({ name: label })}
              onClick={() => {
                isRemoving.current = true;
              }}
              className="flex min-h-8 min-w-8 flex-none items-center justify-center rounded-full hover:bg-hover max-sm:min-h-10 max-sm:min-w-10"
            >
              <Icon name="close" size={14} />
            </a>
          </li>
        ))}
      </ul>
      <Button kind="plain" icon="plus" popoverTarget={filterPanelId}>
        {say.oneMore}
      </Button>
      {page.q !== null && chips.length > 0 && <SaveView page={page} />}
      {page.saved?.isKept && (
        <a href={urls.savedView(page.saved.id)} className="link text-row">
          {say.change}
        </a>
      )}
    </div>
  );
}

/** Saves the search as the agent's own view: a name and Enter. */
function SaveView({ page }: { page: ListPage }) {
  const say = useViewWords();
  return (
    <>
      <Button kind="plain" popoverTarget={savePanelId}>
        {say.saveAs}
      </Button>
      <PopoverPanel id={savePanelId} title={say.saveAs}>
        <Form method="post" action={urls.newView()} className="flex flex-col gap-3">
          <input type="hidden" name="words" value={page.filter} />
          <input type="hidden" name="sort" value={page.sort} />
          <TextField
            name="name"
            label={say.name}
            maxLength={viewNameCharactersMax}
            autoComplete="off"
            ref={(field) => field?.setAttribute('autofocus', '')}
            required
          />
          <Submit>{say.save}</Submit>
        </Form>
      </PopoverPanel>
    </>
  );
}

function useChips({ filter: text }: ListPage, choices: BulkChoices): Chip[] {
  const { language } = useVisit();
  const { filter } = readFilter(text);
  return filterLabels(filter, language, knownNames(choices)).map((label, place) => ({
    label,
    rest: place < filter.conditions.length ? removeCondition(text, place) : writeFilter({ ...filter, words: [] }),
  }));
}

function sortOf({ sort, usualSort }: ListPage): string | undefined {
  return sort === usualSort ? undefined : sort;
}
