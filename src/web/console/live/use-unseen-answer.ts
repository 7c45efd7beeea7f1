import { useContext } from 'react';
import { UNSAFE_DataRouterContext, UNSAFE_DataRouterDataContext } from 'react-router';

/**
 * Tells whether the router has been answered a form, and the page does not show that answer yet: it is drawn when the browser
 * has time for it, and of a page that is fetched again before then nobody ever reads it. No public hook tells what the router
 * holds, only what is drawn.
 */
export function useUnseenAnswer(): () => boolean {
  const held = useContext(UNSAFE_DataRouterContext);
  const drawn = useContext(UNSAFE_DataRouterDataContext);
  return () => held?.router.state.actionData !== drawn?.actionData;
}
