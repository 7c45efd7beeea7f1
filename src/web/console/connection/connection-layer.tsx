import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { href } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { currentInterruption, goOn, guardFetch, onError } from '#web/console/connection/guard-fetch.ts';
import { onSignedIn, tellSignedIn } from '#web/console/connection/signed-in.ts';
import { useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { TopDialog } from '#web/ui/top-dialog.tsx';

const lookMilliseconds = 1_500;

/** Connection and session problems, shown over the page, which stays as it is. */
export function ConnectionLayer({ personId, person }: { personId: string; person: string }) {
  const interruption = useSyncExternalStore(onError, currentInterruption, () => null);
  useEffect(() => guardFetch(), []);
  useEffect(tellSignedIn, []);
  if (interruption?.kind === 'away') return <Away since={interruption.since} />;
  if (interruption?.kind === 'signedOut') return <SignInAgain personId={personId} person={person} />;
  return null;
}

/** No connection or no database: continues by itself once it is back. */
function Away({ since }: { since: Date }) {
  const { connection } = useWords();
  useLook(async () => {
    if ((await askWho()) !== undefined) goOn();
  });
  const time = `${since.getHours()}:${String(since.getMinutes()).padStart(2, '0')}`;
  return (
    <div
      role="status"
      className="fixed bottom-4 left-4 z-30 flex max-w-[calc(100vw-2rem)] flex-wrap items-center gap-x-4 gap-y-2 rounded-field border border-line-strong bg-sunken px-4 py-2 text-body text-ink sm:left-58"
    >
      <p>{connection.away({ time })}</p>
      <Button kind="outlined" onClick={goOn}>
        {connection.again}
      </Button>
    </div>
  );
}

/** Lies over the page, which keeps the typed text. The sign-in opens in its own window, with every sign-in method. */
function SignInAgain({ personId, person }: { personId: string; person: string }) {
  const { connection } = useWords();
  const [isOther, setIsOther] = useState(false);
  const opened = useRef<Window | null>(null);
  useLook(async () => {
    const who = await askWho();
    setIsOther(typeof who === 'string' && who !== personId);
    if (who !== personId) return;
    opened.current?.close();
    goOn();
  });
  const signIn = () => {
    opened.current = window.open(urls.signIn({ next: urls.console() }), 'belfry-sign-in', 'popup,width=520,height=760');
  };
  return (
    // The dialog cannot be closed, because requests are still waiting.
    <TopDialog label={connection.signedOut} onClose={() => undefined}>
      <div className="flex flex-col gap-3 p-5">
        <h2 className="text-title">{connection.signedOut}</h2>
        <p className="text-body text-pretty">{connection.kept({ name: person })}</p>
        {isOther && (
          <p role="alert" className="text-body font-strong text-urgent">
            {connection.other({ name: person })}
          </p>
        )}
        <p className="flex flex-wrap items-center gap-4">
          <Button kind="main" onClick={signIn}>
            {connection.signIn}
          </Button>
          <a href={urls.signIn()}>{connection.leave}</a>
        </p>
      </div>
    </TopDialog>
  );
}

/** Gives up a check without a response after this time, so that a hanging one is not the last. */
const patienceMilliseconds = 10_000;

/** Returns the signed-in person's id, null for nobody, undefined without a response. */
async function askWho(): Promise<string | null | undefined> {
  try {
    const signal = AbortSignal.timeout(patienceMilliseconds);
    const answer = await fetch(href('/console/who'), { cache: 'no-store', signal });
    return answer.ok ? ((await answer.json()) as { person: string | null }).person : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Repeats a check, one at a time, and runs it at once when the connection or window returns or another window signs in. Browsers
 * slow timers of hidden windows down to one a minute, so the timer alone is too slow.
 */
function useLook(look: () => Promise<void>): void {
  const now = useEffectEvent(look);
  useEffect(() => {
    let isLooking = false;
    let isAsked = false;
    const lookNow = async () => {
      isLooking = true;
      do {
        isAsked = false;
        await now();
      } while (isAsked);
      isLooking = false;
    };
    const onTime = () => {
      if (!isLooking) void lookNow();
    };
    const onNews = () => {
      // The running check may have started before the news, so check again.
      isAsked = true;
      onTime();
    };
    const timer = setInterval(onTime, lookMilliseconds);
    const stopListening = onSignedIn(onNews);
    for (const kind of ['online', 'focus']) window.addEventListener(kind, onNews);
    document.addEventListener('visibilitychange', onNews);
    return () => {
      isAsked = false;
      clearInterval(timer);
      stopListening();
      for (const kind of ['online', 'focus']) window.removeEventListener(kind, onNews);
      document.removeEventListener('visibilitychange', onNews);
    };
  }, []);
}
