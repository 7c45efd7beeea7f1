import { Form } from 'react-router';
import { urls } from '#web/app/urls.ts';
import type { CallResult } from '#web/console/calls/act-on-call.ts';
import type { CallView } from '#web/console/calls/call-view.ts';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import { CallHead } from '#web/console/calls/window/call-head.tsx';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';

/** A call that is not the agent's: still ringing, taken by a colleague, or ended. */
export function CallOver({ call, result }: { call: CallView; result: CallResult | undefined }) {
  const { window, ring, list } = useCallWords();
  const isFree = call.takenBy === null && !call.mine && call.state !== 'missed';
  return (
    <>
      <CallHead call={call} />
      <div className="flex flex-col gap-4 px-5 py-4 text-body">
        {result?.errors && (
          <div role="alert">
            <Banner tone="urgent">{result.errors.map(({ text }) => text).join(' ')}</Banner>
          </div>
        )}
        <p>
          {list.states[call.state]}
          {call.takenBy !== null && ` · ${list.by({ name: call.takenBy })}`}
        </p>
        {call.ticket !== null && (
          <p>
            <a href={urls.ticket(call.ticket)} className="link">
              {window.toTicket} <span className="font-mono">{call.ticket}</span>
            </a>
          </p>
        )}
        {isFree && (
          <Form method="post" action={urls.call(call.id)}>
            <Button type="submit" name="intent" value="take" kind="main">
              {call.state === 'ringing' ? ring.take : list.mineNow}
            </Button>
          </Form>
        )}
      </div>
    </>
  );
}
