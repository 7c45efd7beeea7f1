import { ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';

/** Mail to the requester bounces: the effect, and a button for an agent who knows that it works again (R3). */
export function Bounces({ page, unsent }: { page: TicketPage; unsent: number }) {
  const { side } = useWords();
  const act = useAct('mailWorks');
  return (
    <div className="mt-2 flex flex-col items-start gap-2">
      <p className="text-secondary text-pretty text-ink-2">
        {side.bouncesLead} {unsent > 0 && side.unsent({ count: unsent })}
      </p>
      <ActForm act={act} intent="mailWorks" version={page.version}>
        <Button type="submit" kind="outlined" busy={act.busy}>
          {side.mailWorks}
        </Button>
        <ActErrors act={act} />
      </ActForm>
    </div>
  );
}
