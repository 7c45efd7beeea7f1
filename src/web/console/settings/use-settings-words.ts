import { ownSettingsWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** Returns the texts of the settings page in the agent's language. */
export function useSettingsWords() {
  return ownSettingsWords[useVisit().language];
}
