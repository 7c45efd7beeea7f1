import { useEffect, useState } from 'react';
import type { CallView } from '#web/console/calls/call-view.ts';
import { useCallWords } from '#web/console/use-words.ts';

/** The caller, the line and the duration. */
export function CallHead({ call }: { call: CallView }) {
  const { window } = useCallWords();
  const time = useElapsed(call.seconds, call.runs);
  return (
    <header className="flex flex-none items-center justify-between gap-4 bg-slate px-5 py-4 text-on-slate">
      <div className="min-w-0">
        <p className="text-secondary text-on-slate-2">{call.line}</p>
        <h2 id="call-window-title" className="truncate text-title">
          {call.who}
        </h2>
        <p className="text-secondary text-on-slate-2">
          {[call.outgoing ? window.outgoing : call.number, call.role].filter((each) => each !== null).join(', ')}
        </p>
        {call.outgoing && call.tel !== null && (
          <p className="mt-1">
            <a href={call.tel} className="link-on-slate text-[1.75rem]/9 font-strong whitespace-nowrap">
              {call.number}
            </a>
          </p>
        )}
      </div>
      <p role="timer" aria-label={window.title} className="flex-none text-[1.75rem]/9 font-strong">
        {time}
      </p>
    </header>
  );
}

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
