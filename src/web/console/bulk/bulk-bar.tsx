import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useFetcher } from 'react-router';
import { bulkTicketsMax } from '#domain/ticket/bulk.ts';
import { BulkPanels, bulkPanels } from '#web/console/bulk/bulk-panels.tsx';
import { BulkProgress } from '#web/console/bulk/bulk-progress.tsx';
import type { BulkChoices } from '#web/console/bulk/read-choices.ts';
import { bulkFormId } from '#web/console/bulk/select-box.tsx';
import { useSelection } from '#web/console/bulk/use-selection.ts';
import { useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/document/use-hydrated.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { urls } from '#web/urls.ts';

interface BarProps {
  area: RefObject<HTMLElement | null>;
  choices: BulkChoices;
  numbers: readonly string[];
  /** Of the whole list. */
  total: number;
  /** The list, as its address names it. */
  list: Partial<Record<'view' | 'team' | 'saved' | 'q' | 'sort', string>>;
}

/** Below a list, so that no row moves: what can be done to the rows that are ticked. Without script it is always there. */
export function BulkBar({ area, choices, numbers, total, list }: BarProps) {
  const { bulk } = useWords();
  const fetcher = useFetcher<{ runId: string | null; error: string | null }>();
  const { selected, isPage, clear } = useSelection(area, numbers);
  const [run, setRun] = useState<string | null>(null);
  const isScript = useHydrated();
  const busy = fetcher.state !== 'idle';

  const begun = useEffectEvent((runId: string) => {
    setRun(runId);
    for (const id of Object.values(bulkPanels)) document.getElementById(id)?.hidePopover();
    focusRow(area.current);
    clear();
  });
  useEffect(() => {
    if (fetcher.data?.runId) begun(fetcher.data.runId);
  }, [fetcher.data]);

  return (
    <>
      {run && <BulkProgress key={run} runId={run} onRun={setRun} onClose={() => setRun(null)} />}
      <fetcher.Form
        id={bulkFormId}
        method="post"
        action={urls.bulk()}
        onKeyDown={pressOwnButton}
        className={`flex-none flex-wrap items-center gap-x-1 gap-y-1 border-t border-line-strong bg-surface px-4 py-2 ${selected.length > 0 ? 'flex' : 'hidden [@media(scripting:none)]:flex'}`}
      >
        {/* Enter in a field of none of the panels does nothing: no act is the first button. */}
        <button type="submit" hidden disabled />
        {isScript && <input type="hidden" name="script" value="1" />}
        <input type="hidden" name="sending" value={choices.sending} />
        {(['view', 'team', 'saved', 'q', 'sort'] as const).map(
          (name) => list[name] && <input key={name} type="hidden" name={name} value={list[name]} />,
        )}
        <p role="status" className="mr-2 text-row font-strong">
          {selected.length === 0 ? bulk.without : bulk.selected({ count: selected.length })}
        </p>
        {isPage && total > numbers.length && <Whole total={total} />}
        <Button type="submit" kind="outlined" name="do" value="take" data-act="bulk-take" busy={busy}>
          {bulk.take}
        </Button>
        <BulkPanels choices={choices} busy={busy} />
        {isScript && (
          <Button kind="plain" onClick={clear} data-act="select-none">
            {bulk.none}
          </Button>
        )}
        {fetcher.data?.error && !busy && (
          <div role="alert" className="basis-full">
            <Banner tone="urgent">{fetcher.data.error}</Banner>
          </div>
        )}
      </fetcher.Form>
    </>
  );
}

function Whole({ total }: { total: number }) {
  const { bulk } = useWords();
  const label = total > bulkTicketsMax ? bulk.wholeMany({ max: bulkTicketsMax }) : bulk.whole({ count: total });
  return (
    <label className="mr-2 flex items-center gap-2 text-row">
      <input type="checkbox" name="whole" value="1" className="choice" />
      {label}
    </label>
  );
}

/** Enter in a panel's field presses the button of that panel, and no other. */
function pressOwnButton(event: KeyboardEvent<HTMLFormElement>): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLElement) || target.matches('textarea, button')) return;
  event.preventDefault();
  target.closest('[popover]')?.querySelector<HTMLElement>('button[type=submit]')?.click();
}

/** The bar is about to go: back to where one was in the list. */
function focusRow(list: HTMLElement | null): void {
  const row = list?.querySelector('.list-row:has(input[name=ticket]:checked)');
  (row?.querySelector<HTMLElement>('.list-open') ?? list)?.focus({ preventScroll: true });
}
