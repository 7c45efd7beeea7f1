import { callWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';

/** The words of calls and of what is urgent, in the agent's language. */
export function useCallWords() {
  return callWords[useVisit().language];
}
