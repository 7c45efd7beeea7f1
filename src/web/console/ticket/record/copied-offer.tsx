import { ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import type { EntryView } from '#web/console/ticket/record/record-view.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';

/** People in copy of a participant's mail: one button each adds them as participants (R23). */
export function CopiedOffer({ entry, page }: { entry: EntryView; page: TicketPage }) {
  return (
    <>
      <p className="w-full text-secondary">{entry.copiedSaid}</p>
      {entry.copied.map((address) => (
        <Admission key={address} entry={entry} address={address} page={page} />
      ))}
    </>
  );
}

function Admission({ entry, address, page }: { entry: EntryView; address: string; page: TicketPage }) {
  const { record } = useWords();
  const act = useAct('admit', { key: address });
  return (
    <>
      <ActForm act={act} intent="admit" version={page.version}>
        <input type="hidden" name="entry" value={entry.id} />
        <input type="hidden" name="address" value={address} />
        <Button type="submit" kind="plain" busy={act.busy}>
          {record.admit({ address })}
        </Button>
      </ActForm>
      <ActErrors act={act} />
    </>
  );
}
