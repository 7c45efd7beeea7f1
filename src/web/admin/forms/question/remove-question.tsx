import { formsWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

/** Asks for a confirmation, because it deletes texts in four languages. */
export function RemoveQuestion({ seen }: { seen: string }) {
  const say = formsWords[useVisit().language].question;
  return (
    <details className="mt-8 border-t border-line pt-4 text-body">
      <summary className="w-fit text-ink-2 underline-offset-4 hover:underline">{say.remove}</summary>
      <form method="post" className="mt-2 flex flex-wrap items-center gap-3">
        <input type="hidden" name="seen" value={seen} />
        <span>{say.removeHint}</span>
        <Button type="submit" name="do" value="remove" kind="danger">
          {say.removeNow}
        </Button>
      </form>
    </details>
  );
}
