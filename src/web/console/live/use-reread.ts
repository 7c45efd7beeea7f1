import { useContext } from 'react';
import { UNSAFE_DataRouterContext, UNSAFE_DataRouterDataContext, useRevalidator } from 'react-router';

/**
 * Returns a function that reloads the page's data, except while form errors show, which a reload would clear; then it calls
 * `insteadOfErrors`. The function returns false while a received form response is not rendered yet.
 */
export function useReread(insteadOfErrors: () => void = () => undefined): () => boolean {
  const { revalidate } = useRevalidator();
  const hasUnseenAnswer = useUnseenAnswer();
  return () => {
    if (hasUnseenAnswer()) return false;
    if (showsErrors()) insteadOfErrors();
    else void revalidate();
    return true;
  };
}

/** The browser renders a response later. No public hook exposes the router's state, only the rendered one. */
function useUnseenAnswer(): () => boolean {
  const held = useContext(UNSAFE_DataRouterContext);
  const drawn = useContext(UNSAFE_DataRouterDataContext);
  return () => held?.router.state.actionData !== drawn?.actionData;
}

function showsErrors(): boolean {
  return [...document.querySelectorAll('main :is([role=alert]:not([data-failed]), [aria-invalid=true])')].some((each) =>
    each.checkVisibility(),
  );
}
