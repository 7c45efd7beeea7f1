import { ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { EntryFoot, hasFoot } from '#web/console/ticket/record/entry-foot.tsx';
import type { EntryView } from '#web/console/ticket/record/record-view.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { RecordEntry } from '#web/ui/record/record-entry.tsx';

/** A held reply waits for an agent: accepting adds its sender as a participant, dismissing makes it count for nothing (R23). */
export function HeldEntry({ entry, page }: { entry: EntryView; page: TicketPage }) {
  const { record } = useWords();
  const { language } = useVisit();
  const accept = useAct('accept', { key: entry.id });
  const dismiss = useAct('dismiss', { key: entry.id });
  return (
    <RecordEntry
      kind="held"
      title={entry.title}
      how={entry.how}
      at={entry.at}
      foot={hasFoot(entry) && <EntryFoot entry={entry} language={language} />}
      actions={
        page.mayDecideHeld && (
          <>
            <ActForm act={accept} intent="accept" version={page.version}>
              <input type="hidden" name="entry" value={entry.id} />
              <Button type="submit" busy={accept.busy}>
                {record.accept({ name: entry.joins })}
              </Button>
            </ActForm>
            <ActForm act={dismiss} intent="dismiss" version={page.version}>
              <input type="hidden" name="entry" value={entry.id} />
              <Button type="submit" kind="plain" busy={dismiss.busy}>
                {record.dismiss}
              </Button>
            </ActForm>
            <ActErrors act={accept} />
            <ActErrors act={dismiss} />
          </>
        )
      }
    >
      <span data-entry={entry.seq}>{entry.text ?? record.erased}</span>
    </RecordEntry>
  );
}
