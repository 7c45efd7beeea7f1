import { ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';

/** Actions for suspected spam: free the ticket, or close it silently (R1, R22). */
export function SpamDeeds({ page }: { page: TicketPage }) {
  const { marks } = useWords();
  const free = useAct('free');
  const spam = useAct('close', { key: 'spam' });
  return (
    <div className="-mt-3 flex flex-wrap items-start gap-2">
      <ActForm act={free} intent="free" version={page.version}>
        <Button type="submit" kind="outlined" busy={free.busy} disabledBecause={page.whyNot.change ?? undefined}>
          {marks.free}
        </Button>
      </ActForm>
      <ActForm act={spam} intent="close" version={page.version}>
        <input type="hidden" name="reason" value="spam" />
        <Button type="submit" kind="danger" busy={spam.busy} disabledBecause={page.whyNot.close ?? undefined}>
          {marks.spam}
        </Button>
      </ActForm>
      <ActErrors act={free} />
      <ActErrors act={spam} />
    </div>
  );
}
