import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

/** The one way on; beside it another, where there is one. */
export function Continue({ children }: { children?: React.ReactNode }) {
  const words = contactWords[useVisit().language];
  return (
    <p className="mt-10 flex flex-wrap items-center gap-x-6 gap-y-4">
      <Button type="submit" kind="main" name="intent" value="next" wide>
        {words.next}
      </Button>
      {children}
    </p>
  );
}
