import { useContext } from 'react';
import { UNSAFE_DataRouterContext, UNSAFE_DataRouterDataContext, useRevalidator } from 'react-router';

/**
 * Fetches the page again, but never over what a form was answered, which is gone once its page is fetched: while errors are
 * in sight they are read, and put right, and what is done instead is up to who asks. False is not yet: an answer has come that
 * is not drawn.
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

/** A browser draws an answer when it has time for it. No public hook tells what the router holds, only what is drawn. */
function useUnseenAnswer(): () => boolean {
  const held = useContext(UNSAFE_DataRouterContext);
  const drawn = useContext(UNSAFE_DataRouterDataContext);
  return () => held?.router.state.actionData !== drawn?.actionData;
}

function showsErrors(): boolean {
  return [...document.querySelectorAll('main :is([role=alert]:not([data-trouble]), [aria-invalid=true])')].some(
    (each) => each.checkVisibility(),
  );
}
