import { useContext, useRef } from 'react';
import { UNSAFE_DataRouterContext, UNSAFE_DataRouterDataContext, useRevalidator } from 'react-router';

/** A new read drops the one under way. Under load each hint would drop another, and no page would get any. */
const awaitedMilliseconds = 5_000;

/**
 * Returns a function that reloads the page's data, except while form errors show, which a reload would clear. The function
 * returns false while a received form response is not rendered yet, and while the answer to an earlier read is awaited, for at
 * most five seconds.
 */
export function useReread(): () => boolean {
  const { revalidate } = useRevalidator();
  const hasUnseenAnswer = useUnseenAnswer();
  const awaitsAnswer = useAwaitedAnswer();
  return () => {
    if (hasUnseenAnswer() || awaitsAnswer()) return false;
    if (!showsErrors()) void revalidate();
    return true;
  };
}

/** The browser renders a response later. No public hook exposes the router's state, only the rendered one. */
function useUnseenAnswer(): () => boolean {
  const held = useContext(UNSAFE_DataRouterContext);
  const drawn = useContext(UNSAFE_DataRouterDataContext);
  return () => held?.router.state.actionData !== drawn?.actionData;
}

function useAwaitedAnswer(): () => boolean {
  const held = useContext(UNSAFE_DataRouterContext);
  const since = useRef<number | null>(null);
  return () => {
    const { navigation, revalidation } = held!.router.state;
    if (navigation.state === 'idle' && revalidation === 'idle') since.current = null;
    else since.current ??= performance.now();
    if (since.current === null) return false;
    const awaits = performance.now() < since.current + awaitedMilliseconds;
    if (!awaits) since.current = null;
    return awaits;
  };
}

function showsErrors(): boolean {
  return [...document.querySelectorAll('main :is([role=alert]:not([data-failed]), [aria-invalid=true])')].some((each) =>
    each.checkVisibility(),
  );
}
