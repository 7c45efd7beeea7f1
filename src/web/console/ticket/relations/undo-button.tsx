import { ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import type { UndoView } from '#web/console/ticket/relations/relations-of.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useRelationWords } from '#web/console/use-words.ts';

/** Undoes a split, merge or link: looks like a link, but is a form. */
export function UndoButton({ undo, page, at = 'side' }: { undo: UndoView; page: TicketPage; at?: string }) {
  const { intent, other, relation } = undo;
  const words = useRelationWords();
  const act = useAct(intent, { key: `${at} ${other} ${relation ?? ''}` });
  return (
    <ActForm act={act} version={page.version}>
      <input type="hidden" name="other" value={other} />
      {relation && <input type="hidden" name="relation" value={relation} />}
      <button
        type="submit"
        className="link text-secondary"
        aria-label={intent === 'unlink' ? `${words.unlink} ${other}` : words.undoOf({ number: other })}
      >
        {intent === 'unlink' ? words.unlink : words.undo}
      </button>
      <ActErrors act={act} />
    </ActForm>
  );
}
