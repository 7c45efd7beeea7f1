import { askAccessWords } from '#locales/access/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

/** What the form says that takes a request back. */
export const takeBackIntent = 'takeBack';

/** Takes a request back that nobody has decided yet. `what` tells it from others on the same page, with its id. */
export function TakeBack({ request }: { request?: { id: string; what: string } }) {
  const { standing: words } = askAccessWords[useVisit().language];
  return (
    <form method="post">
      {request && <input type="hidden" name="request" value={request.id} />}
      <Button
        type="submit"
        name="intent"
        value={takeBackIntent}
        aria-label={request && words.takeBackOf({ what: request.what })}
      >
        {words.takeBack}
      </Button>
    </form>
  );
}
