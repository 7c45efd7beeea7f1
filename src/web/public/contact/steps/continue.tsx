import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

/** On phones the buttons are stacked. */
export const waysOnLook =
  'mt-10 flex flex-wrap items-center gap-x-6 gap-y-5 max-sm:flex-col max-sm:items-stretch max-sm:text-center';

/** The continue button, with a secondary button beside it if there is one. */
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
