import { askAccessWords } from '#locales/access/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';

/** Value of the form field that withdraws a request. */
export const takeBackIntent = 'takeBack';

/** A button that withdraws an undecided request. `what` and the id tell it from other requests on the page. */
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
