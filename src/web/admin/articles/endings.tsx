import { articleAdminWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

/** Withdraws a published article or deletes a draft, after a confirmation. */
export function Endings({ isPublished }: { isPublished: boolean }) {
  const words = articleAdminWords[useVisit().language];
  const [name, text, sure] = isPublished
    ? [words.withdraw, words.withdrawText, words.withdraw]
    : [words.discard, words.discardText, words.discardSure];
  return (
    <details className="mt-8 max-w-record border-t border-line pt-4 text-body">
      <summary className="link w-fit">{name}</summary>
      <form method="post" className="mt-2">
        <p className="text-ink-2">{text}</p>
        <p className="mt-3">
          <Button
            type="submit"
            kind={isPublished ? 'outlined' : 'danger'}
            name="intent"
            value={isPublished ? 'withdraw' : 'discard'}
          >
            {sure}
          </Button>
        </p>
      </form>
    </details>
  );
}
