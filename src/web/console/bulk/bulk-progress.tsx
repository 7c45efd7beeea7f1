import { useEffect, useEffectEvent } from 'react';
import { useFetcher } from 'react-router';
import { urls } from '#web/app/urls.ts';
import type { RunPage } from '#web/console/bulk/run-view.ts';
import { useWords } from '#web/console/use-words.ts';
import { IconButton } from '#web/ui/icon-button.tsx';

interface ProgressProps {
  runId: string;
  /** Called to show another run instead: the one that undoes this one. */
  onRun: (runId: string) => void;
  onClose: () => void;
}

const lookMilliseconds = 500;

/** At the bottom left: progress, then the result with links to the report and to undo. */
export function BulkProgress({ runId, onRun, onClose }: ProgressProps) {
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
      className="fixed bottom-16 left-4 z-20 flex max-w-[calc(100vw-2rem)] flex-wrap items-center gap-x-4 gap-y-1 rounded-field border border-slate-line bg-slate px-3 py-2 text-body text-on-slate sm:left-58 max-lg:[body:has([data-sending])_&]:bottom-40"
    >
      <p role="status">{run ? said(run, bulk) : bulk.label}</p>
      {run && !run.isOver && <progress value={run.hadTurn} max={run.of} aria-label={run.deed} className="bar w-24" />}
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

function said(run: RunPage, words: ReturnType<typeof useWords>['bulk']): string {
  const { deed, of, done, hadTurn } = run;
  return run.isOver ? words.ended({ deed, done, of }) : words.going({ deed, done: hadTurn, of });
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
