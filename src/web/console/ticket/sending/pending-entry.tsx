import { useEffect, useState } from 'react';
import { EntryItems } from '#web/console/ticket/record/entry-foot.tsx';
import type { PendingView } from '#web/console/ticket/sending/pending-view.ts';
import { usePendingActions } from '#web/console/ticket/sending/use-pending-actions.ts';
import { useWritingWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { RecordEntry, RichWords } from '#web/ui/record/record-entry.tsx';

/**
 * The agent's own message, on the record before it goes out. Until then it can be taken back: for ten seconds, or until the
 * business hours that it waits for.
 */
export function PendingEntry({ entry }: { entry: PendingView }) {
  const { pending: words } = useWritingWords();
  const { id, intent, when, title, how, text, html, items, files } = entry;
  const actions = usePendingActions();
  const seconds = useSecondsLeft(entry);
  const goesOut = words.goesOut[intent];
  return (
    <div data-sending={id}>
      <RecordEntry
        kind="message"
        {...{ title, how }}
        at={
          when === null ? (
            <>
              {/* Announced once, not every second. */}
              <span role="status" className="sr-only">
                {goesOut({ seconds: 10 })}
              </span>
              <span aria-hidden="true" className="tabular-nums">
                {seconds > 0 ? goesOut({ seconds }) : words.goes[intent]}
              </span>
            </>
          ) : (
            words.waits({ when })
          )
        }
        foot={files.length > 0 && files.map((file) => <span key={file.id}>{`${file.name}, ${file.size}`}</span>)}
        actions={
          <>
            <Button data-act="undo-send" onClick={() => void actions.undo(id)}>
              {words.undo}
            </Button>
            <Button kind="plain" data-act="send-now" onClick={() => void actions.sendNow(id)}>
              {words.now}
            </Button>
          </>
        }
      >
        {html === null ? text : <RichWords html={html} />}
        <EntryItems items={items} />
      </RecordEntry>
    </div>
  );
}

const tickMilliseconds = 500;

function useSecondsLeft({ left, when }: PendingView): number {
  const [seconds, setSeconds] = useState(secondsOf(left));
  useEffect(() => {
    if (when !== null) return;
    const end = performance.now() + left;
    const timer = setInterval(() => setSeconds(secondsOf(end - performance.now())), tickMilliseconds);
    return () => clearInterval(timer);
  }, [left, when]);
  return seconds;
}

function secondsOf(milliseconds: number): number {
  return Math.max(0, Math.ceil(milliseconds / 1000));
}
