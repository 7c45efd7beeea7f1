import { Button } from '#web/ui/button.tsx';

interface FoldedRemovalProps {
  seen: string;
  /** The folded line. */
  label: string;
  /** The text about the loss. */
  hint: string;
  intent: 'discard' | 'remove';
  submit: string;
}

/** Asks for a confirmation, because it deletes texts in each language. */
export function FoldedRemoval({ seen, label, hint, intent, submit }: FoldedRemovalProps) {
  return (
    <details className="text-body">
      <summary className="w-fit text-ink-2 underline-offset-4 hover:underline">{label}</summary>
      <form method="post" className="mt-2 flex flex-wrap items-center gap-3">
        <input type="hidden" name="seen" value={seen} />
        <span>{hint}</span>
        <Button name="do" value={intent} kind="danger">
          {submit}
        </Button>
      </form>
    </details>
  );
}
