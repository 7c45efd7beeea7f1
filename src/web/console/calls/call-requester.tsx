import { Form, useLocation } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';

/** "Call Claire": opens the call window with this ticket selected. */
export function CallRequester({ ticket, name }: { ticket: string; name: string }) {
  const { list } = useCallWords();
  const { pathname, search } = useLocation();
  const awake = useHydrated();
  return (
    <Form method="post" action={urls.calls()} className="mt-3">
      <input type="hidden" name="ticket" value={ticket} />
      {awake && <input type="hidden" name="from" value={pathname + search} />}
      <Button type="submit" name="intent" value="begin" icon="phone">
        {list.call({ name })}
      </Button>
    </Form>
  );
}
