import { relationWords } from '#locales/console/relations/messages.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { urls } from '#web/urls.ts';

/** To the pages on which a ticket is split, merged or linked, and all of one cause are answered. */
export function RelationDeeds({ page, wide = false }: { page: TicketPage; wide?: boolean }) {
  const words = relationWords[useVisit().language].deeds;
  const { split, join, cause } = page.relations.deeds;
  const look = buttonLook(wide ? 'outlined' : 'plain', wide);
  return (
    <>
      {split && (
        <a href={urls.splitTicket(page.number)} className={look}>
          {words.split}
        </a>
      )}
      {join && (
        <a href={urls.joinTicket(page.number)} className={look}>
          {words.join}
        </a>
      )}
      {cause && (
        <a href={urls.answerCause(page.number)} className={look}>
          {words.cause}
        </a>
      )}
    </>
  );
}
