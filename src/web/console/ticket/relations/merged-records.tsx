import { PlainEntry } from '#web/console/ticket/record/record-items.tsx';
import type { MergedView } from '#web/console/ticket/relations/relations-view.ts';
import { RecordEvents } from '#web/ui/record/record-events.tsx';

/** Records of tickets merged into this one, folded and read-only (R5, R7). */
export function MergedRecords({ merged }: { merged: MergedView[] }) {
  return merged.map(({ number, title, summary, language, items }) => (
    <details key={number} className="rounded-field border border-line">
      <summary className="rounded-field px-3 py-2 text-body hover:bg-hover">
        {title} <span className="text-ink-2" lang={language}>{`· ${summary}`}</span>
      </summary>
      <div className="flex flex-col gap-5 border-t border-line px-3 py-4">
        {items.map((item) =>
          item.kind === 'entry' ? (
            <PlainEntry key={item.id} entry={item} />
          ) : (
            <RecordEvents key={item.id} summary={item.summary} at={item.at} />
          ),
        )}
      </div>
    </details>
  ));
}
