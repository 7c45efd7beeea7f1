import { useCallWords } from '#web/console/calls/use-call-words.ts';
import type { useKeptNotes } from '#web/console/calls/window/use-kept-notes.ts';
import { useTypedEarly } from '#web/ui/field/typed-early.ts';

/** Notes during the call: saved while typing; they become the entry's text when the call joins a ticket. */
export function CallNotes({ initial, kept }: { initial: string; kept: ReturnType<typeof useKeptNotes> }) {
  const { window } = useCallWords();
  const typedEarly = useTypedEarly();
  return (
    <div className="flex flex-1 flex-col gap-2">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor="call-notes" className="text-label">
          {window.notes}
        </label>
        <span className="text-small text-ink-2">{kept.isKept ? '' : window.notKept}</span>
      </div>
      <textarea
        ref={typedEarly}
        id="call-notes"
        name="call-notes"
        defaultValue={initial}
        rows={4}
        onChange={({ target }) => kept.keep(target.value)}
        className="control min-h-24 flex-1 py-2.5 sm:min-h-32"
      />
    </div>
  );
}
