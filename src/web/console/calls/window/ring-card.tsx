import { useFetcher } from 'react-router';
import { urls } from '#web/app/urls.ts';
import type { CallResult } from '#web/console/calls/act-on-call.ts';
import type { RingView } from '#web/console/calls/read-window.ts';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icons/icon.tsx';
import { Key } from '#web/ui/key.tsx';

/** A ringing call: caller and line. It lies over the page without moving anything until somebody takes the call. */
export function RingCard({ ring, onDismiss }: { ring: RingView; onDismiss: () => void }) {
  const { ring: say } = useCallWords();
  const fetcher = useFetcher<CallResult>({ key: `take ${ring.id}` });
  return (
    <section aria-label={say.rings({ who: ring.who })} className="floating w-full px-4 py-3 sm:w-96">
      <div className="flex items-start gap-3">
        <Icon name="phone" size={20} className="mt-0.5 text-accent" />
        <div className="min-w-0 flex-1">
          <p className="text-secondary text-ink-2">
            {ring.line}
            {ring.whose !== null && <span className="font-strong text-ink"> · {ring.whose}</span>}
          </p>
          <p className="truncate text-section">{ring.who}</p>
          {ring.number !== null && <p className="text-body">{ring.number}</p>}
        </div>
      </div>
      <fetcher.Form method="post" action={urls.call(ring.id)} className="mt-3 flex flex-wrap gap-2">
        <input type="hidden" name="script" value="1" />
        <Button type="submit" name="intent" value="take" kind="main" busy={fetcher.state !== 'idle'} data-take="">
          {say.take} <Key>Alt C</Key>
        </Button>
        <Button kind="plain" onClick={onDismiss}>
          {say.notMine}
        </Button>
      </fetcher.Form>
      {fetcher.data?.errors && (
        <p role="alert" className="mt-2 text-secondary text-urgent">
          {fetcher.data.errors.map(({ text }) => text).join(' ')}
        </p>
      )}
    </section>
  );
}
