import type { CallView } from '#web/console/calls/call-view.ts';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import { useElapsed } from '#web/console/calls/window/use-elapsed.ts';

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
