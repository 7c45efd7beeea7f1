import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { href, useFetcher, useNavigate } from 'react-router';
import { bulkTicketsMax } from '#domain/bulk/bulk.ts';
import { urls } from '#web/app/urls.ts';
import { BulkButtons, BulkPanels, closeBulkPanels } from '#web/console/bulk/bulk-panels.tsx';
import type { BulkChoices } from '#web/console/bulk/read-choices.ts';
import type { RunPage } from '#web/console/bulk/run-view.ts';
import { bulkFormId } from '#web/console/bulk/select-box.tsx';
import { useSelection } from '#web/console/bulk/use-selection.ts';
import { useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Alert } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';

interface BarProps {
  area: RefObject<HTMLElement | null>;
  choices: BulkChoices;
  numbers: readonly string[];
  /** Number of tickets in the whole list. */
  total: number;
  /** The list's query, as in its address. */
  list: Partial<Record<'view' | 'team' | 'saved' | 'q' | 'sort', string>>;
  /** On a phone the checkboxes and the bar are shown before anything is selected. */
  selecting: boolean;
}

const lookMilliseconds = 500;

/**
 * Actions for the selected rows, below the list so that no row moves. Without scripts it is always visible; on a phone it shows
 * in selection mode and replaces the navigation.
 */
export function BulkBar({ area, choices, numbers, total, list, selecting }: BarProps) {
  const { bulk } = useWords();
  const fetcher = useFetcher<{ runId: string | null; error: string | null }>();
  const { selected, isPage, turnPage, clear } = useSelection(area, numbers);
  const navigate = useNavigate();
  const [run, setRun] = useState<string | null>(null);
  const isScript = useHydrated();
  const busy = fetcher.state !== 'idle';

  const begun = useEffectEvent((runId: string) => {
    setRun(runId);
    closeBulkPanels();
    leave();
    if (selecting) navigate(urls.console(list), { replace: true });
  });
  useEffect(() => {
    if (fetcher.data?.runId) begun(fetcher.data.runId);
  }, [fetcher.data]);

  const leave = () => {
    focusRow(area.current);
    clear();
  };

  return (
    <>
      {run && <BulkProgress key={run} runId={run} onRun={setRun} onClose={() => setRun(null)} />}
      <fetcher.Form
        id={bulkFormId}
        method="post"
        action={href('/console/bulk')}
        onKeyDown={pressOwnButton}
        data-own-bar={selecting || selected.length > 0 ? '' : undefined}
        className={`group/bar flex-none flex-wrap items-center gap-1 border-t border-line-strong bg-surface px-4 py-2 max-sm:px-3 ${shown(selected.length > 0, selecting)}`}
      >
        {/* Enter outside a panel does nothing: this disabled button is the form's first submit button. */}
        <button type="submit" hidden disabled />
        {isScript && <input type="hidden" name="script" value="1" />}
        <input type="hidden" name="sending" value={choices.sending} />
        {(['view', 'team', 'saved', 'q', 'sort'] as const).map(
          (name) => list[name] && <input key={name} type="hidden" name={name} value={list[name]} />,
        )}
        <Leave href={urls.console(list)} selecting={selecting} onLeave={leave} />
        <p role="status" className="mr-2 text-row font-strong max-sm:min-w-0 max-sm:flex-1">
          {selected.length === 0 ? bulk.without : bulk.selected({ count: selected.length })}
        </p>
        {isScript && (
          <span className="sm:hidden">
            <Button kind="plain" onClick={turnPage} aria-pressed={isPage} data-act="select-page">
              {bulk.wholePage}
            </Button>
          </span>
        )}
        {isPage && total > numbers.length && <Whole total={total} />}
        <BulkButtons choices={choices} busy={busy} />
        <BulkPanels choices={choices} busy={busy} />
        {fetcher.data?.error && !busy && <Alert className="basis-full">{fetcher.data.error}</Alert>}
      </fetcher.Form>
    </>
  );
}

interface ProgressProps {
  runId: string;
  /** Called to show another run instead: the one that undoes this one. */
  onRun: (runId: string) => void;
  onClose: () => void;
}

/** At the bottom left: progress, then the result with links to the report and to undo. */
function BulkProgress({ runId, onRun, onClose }: ProgressProps) {
  const { bulk, commands } = useWords();
  const run = useRun(runId);
  const undoing = useFetcher<{ runId: string | null; error: string | null }>();
  const taken = useEffectEvent((id: string) => onRun(id));
  useEffect(() => {
    if (undoing.data?.runId) taken(undoing.data.runId);
  }, [undoing.data]);
  return (
    <div
      data-bulk-progress=""
      className="fixed bottom-16 left-4 z-20 flex max-w-[calc(100vw-2rem)] flex-wrap items-center gap-x-4 gap-y-1 rounded-field border border-slate-line bg-slate px-3 py-2 text-body text-on-slate sm:left-[calc(var(--sidebar)+1rem)] max-lg:[body:has([data-sending])_&]:bottom-40"
    >
      <p role="status">{run ? progressText(run, bulk) : bulk.label}</p>
      {run && !run.isOver && <progress value={run.hadTurn} max={run.of} aria-label={run.action} className="bar w-24" />}
      <a href={urls.bulkRun(runId)} className="link-on-slate">
        {bulk.report}
      </a>
      {run?.canUndo && (
        <undoing.Form method="post" action={urls.bulkRun(runId)}>
          <input type="hidden" name="script" value="1" />
          <button type="submit" data-act="undo" className="link-on-slate font-strong">
            {bulk.undo}
          </button>
        </undoing.Form>
      )}
      <span className="[&_button]:text-on-slate [&_button:hover]:text-ink">
        <IconButton icon="close" label={commands.overlay.close} onClick={onClose} />
      </span>
    </div>
  );
}

function progressText(run: RunPage, words: ReturnType<typeof useWords>['bulk']): string {
  const { action, of, done, hadTurn } = run;
  return run.isOver ? words.ended({ action, done, of }) : words.going({ action, done: hadTurn, of });
}

/** Polls the run until it ends. */
function useRun(runId: string): RunPage | undefined {
  const fetcher = useFetcher<RunPage>();
  const look = useEffectEvent(() => void fetcher.load(urls.bulkRun(runId)));
  const isOver = fetcher.data?.isOver ?? false;
  useEffect(() => {
    look();
    if (isOver) return;
    const timer = setInterval(() => look(), lookMilliseconds);
    return () => clearInterval(timer);
  }, [isOver]);
  return fetcher.data;
}

/** Shows the bar if rows are selected, always without scripts, and on a phone in selection mode. */
function shown(isSome: boolean, selecting: boolean): string {
  if (isSome) return 'flex';
  return `hidden sm:[@media(scripting:none)]:flex ${selecting ? 'max-sm:flex' : ''}`;
}

/** Clears the selection; on a phone it also leaves selection mode. */
function Leave({ href, selecting, onLeave }: { href: string; selecting: boolean; onLeave: () => void }) {
  const { bulk } = useWords();
  return (
    <a
      href={href}
      data-act="select-none"
      aria-label={bulk.leave}
      title={bulk.leave}
      onClick={(event) => {
        onLeave();
        if (!selecting) event.preventDefault();
      }}
      className="-ml-2 inline-flex size-11 flex-none items-center justify-center rounded-field hover:bg-hover sm:size-8 sm:[@media(scripting:none)]:hidden"
    >
      <Icon name="close" />
    </a>
  );
}

function Whole({ total }: { total: number }) {
  const { bulk } = useWords();
  const label = total > bulkTicketsMax ? bulk.wholeMany({ max: bulkTicketsMax }) : bulk.whole({ count: total });
  return (
    <label className="mr-2 flex items-center gap-2 text-row max-sm:min-h-11 max-sm:basis-full">
      <input type="checkbox" name="whole" value="1" className="choice" />
      {label}
    </label>
  );
}

/** Enter in a panel's field presses only that panel's button. */
function pressOwnButton(event: KeyboardEvent<HTMLFormElement>): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLElement) || target.matches('textarea, button')) return;
  event.preventDefault();
  target.closest('[popover]')?.querySelector<HTMLElement>('button[type=submit]')?.click();
}

/** Before the bar disappears, moves the focus back to the list. */
function focusRow(list: HTMLElement | null): void {
  const row = list?.querySelector('.list-row:has(input[name=ticket]:checked)');
  (row?.querySelector<HTMLElement>('.list-open') ?? list)?.focus({ preventScroll: true });
}
