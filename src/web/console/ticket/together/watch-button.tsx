import { ActForm } from '#web/console/ticket/act-form.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';

/** Turns notifications about the ticket on or off. Hidden from an agent who is its requester. */
export function WatchButton({ page }: { page: TicketPage }) {
  const say = useTogetherWords().watch;
  const act = useAct(page.watching ? 'unwatch' : 'watch', { key: 'watch' });
  if (page.whyNot.note !== null) return null;
  return (
    <ActForm act={act} intent={page.watching ? 'unwatch' : 'watch'} version={page.version}>
      <Button type="submit" kind="plain" icon="eye" busy={act.busy} data-act="watch">
        {page.watching ? say.end : say.begin}
      </Button>
    </ActForm>
  );
}
