import { useEffect, useState } from 'react';
import type { CallView } from '#web/console/calls/call-view.ts';
import { useCallWords } from '#web/console/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';

/** Leaves of the window its head, beside or below the page, which is then whole again. */
export interface Folding {
  isFolded: boolean;
  toggle(): void;
}

/** The caller, the line and the duration; the page of a call does not fold. */
export function CallHead({ call, folding }: { call: CallView; folding?: Folding | undefined }) {
  const { window } = useCallWords();
  const time = useElapsed(call.seconds, call.runs);
  return (
    <header className={head}>
      <div className="min-w-0 flex-1 sm:group-data-folded/call:sr-only">
        <p className="text-secondary text-on-slate-2 group-data-folded/call:hidden">{call.line}</p>
        <h2 id="call-window-title" className="truncate text-title">
          {call.who}
        </h2>
        <p className="text-secondary text-on-slate-2 group-data-folded/call:hidden">
          {[call.outgoing ? window.outgoing : call.number, call.role].filter((each) => each !== null).join(', ')}
        </p>
        {call.outgoing && call.tel !== null && (
          <p className="mt-1 group-data-folded/call:hidden">
            <a href={call.tel} className="link-on-slate text-[1.75rem]/9 font-strong whitespace-nowrap">
              {call.number}
            </a>
          </p>
        )}
      </div>
      <p role="timer" aria-label={window.title} className={timer}>
        {time}
      </p>
      {folding && (
        <button
          type="button"
          aria-expanded={!folding.isFolded}
          aria-label={folding.isFolded ? window.unfold : window.fold}
          title={folding.isFolded ? window.unfold : window.fold}
          onClick={folding.toggle}
          className="-mr-2 inline-flex size-11 flex-none items-center justify-center rounded-field hover:bg-slate-2 sm:size-8 sm:group-data-folded/call:mr-0"
        >
          <Icon name={folding.isFolded ? 'chevronLeft' : 'chevronRight'} className="max-sm:rotate-90" />
        </button>
      )}
    </header>
  );
}

const head =
  'flex flex-none items-center justify-between gap-3 bg-slate px-5 py-4 text-on-slate max-sm:py-2 ' +
  'sm:group-data-folded/call:flex-col-reverse sm:group-data-folded/call:px-0 sm:group-data-folded/call:py-3';
const timer =
  'flex-none text-[1.75rem]/9 font-strong max-sm:group-data-folded/call:text-body sm:group-data-folded/call:text-secondary';

/** `0:14`, `1:02:05`: starts from the server's value and counts elapsed seconds, never the local clock. */
function useElapsed(seconds: number, runs: boolean): string {
  const [shown, setShown] = useState(seconds);
  useEffect(() => {
    setShown(seconds);
    if (!runs) return;
    const from = performance.now();
    const timer = setInterval(() => setShown(seconds + Math.floor((performance.now() - from) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [seconds, runs]);
  return elapsed(shown);
}

function elapsed(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (figure: number) => String(figure).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
