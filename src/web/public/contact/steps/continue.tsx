import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

/** On a telephone the ways on stand below each other. */
export const waysOnLook =
  'mt-10 flex flex-wrap items-center gap-x-6 gap-y-5 max-sm:flex-col max-sm:items-stretch max-sm:text-center';

/** The one way on; beside it another, where there is one. */
export function Continue({ children }: { children?: React.ReactNode }) {
  const words = contactWords[useVisit().language];
  return (
    <p className={waysOnLook}>
      <Button type="submit" kind="main" name="intent" value="next" wide>
        {words.next}
      </Button>
      {children}
    </p>
  );
}
