import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { UndoButton } from '#web/console/ticket/relations/undo-button.tsx';
import { Banner } from '#web/ui/banner.tsx';

/** The agent's latest split or merge, with an undo button. */
export function FreshRelation({ page }: { page: TicketPage }) {
  const { fresh } = page.relations;
  if (fresh === null) return null;
  return (
    <div role="status">
      <Banner tone="handled" icon="check">
        <span className="flex flex-wrap items-baseline gap-x-3">
          {fresh.text}
          <UndoButton undo={fresh.undo} page={page} at="fresh" />
        </span>
      </Banner>
    </div>
  );
}
