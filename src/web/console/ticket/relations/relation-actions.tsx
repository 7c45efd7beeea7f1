import { urls } from '#web/app/urls.ts';
import { panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useRelationWords } from '#web/console/use-words.ts';
import { buttonLook } from '#web/ui/button.tsx';
import { PopoverPanel } from '#web/ui/popover-panel.tsx';

/** Split, merge and link behind one button, to leave room for frequent actions. */
export function RelationMenu({ page }: { page: TicketPage }) {
  const words = useRelationWords().actions;
  if (!page.relations.actions.join) return null;
  return (
    <>
      <button type="button" popoverTarget={panelIds.relations} className={buttonLook('plain')}>
        {words.more}
      </button>
      <PopoverPanel id={panelIds.relations} title={words.more}>
        <div className="flex flex-col gap-2 *:w-full">
          <RelationActions page={page} />
        </div>
      </PopoverPanel>
    </>
  );
}

/** Links to the pages to split, merge or link a ticket, or to answer all tickets with one cause. */
export function RelationActions({ page }: { page: TicketPage }) {
  const words = useRelationWords().actions;
  const { split, join, cause } = page.relations.actions;
  return (
    <>
      {split && (
        <a href={urls.splitTicket(page.number)} data-act="split" data-folded="" className={buttonLook('outlined')}>
          {words.split}
        </a>
      )}
      {join && (
        <a href={urls.joinTicket(page.number)} data-act="join" data-folded="" className={buttonLook('outlined')}>
          {words.join}
        </a>
      )}
      {cause && (
        <a
          href={urls.answerCause(page.number)}
          data-act="answer-cause"
          data-folded=""
          className={buttonLook('outlined')}
        >
          {words.cause}
        </a>
      )}
    </>
  );
}
