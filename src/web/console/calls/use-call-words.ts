import { callWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Returns the texts for calls and urgent tickets in the agent's language. */
export function useCallWords() {
  return callWords[useVisit().language];
}
