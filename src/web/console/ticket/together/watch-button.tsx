import { ActButton } from '#web/console/ticket/act-form.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useTogetherWords } from '#web/console/use-words.ts';

/** Turns notifications about the ticket on or off. Hidden from an agent who is its requester. */
export function WatchButton({ page }: { page: TicketPage }) {
  const say = useTogetherWords().watch;
  if (page.whyNot.note !== null) return null;
  return (
    <ActButton intent={page.watching ? 'unwatch' : 'watch'} page={page} kind="plain" icon="eye" data-act="watch">
      {page.watching ? say.end : say.begin}
    </ActButton>
  );
}
