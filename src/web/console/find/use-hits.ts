import { urls } from '#web/app/urls.ts';
import type { Hits } from '#web/console/find/hits.ts';
import { type Finding as FindingOf, useAnswer } from '#web/shared/find/use-answer.ts';

export type Finding = FindingOf<Hits>;

/** Returns the tickets that match a text after a pause in typing. */
export function useHits(text: string): Finding {
  return useAnswer<Hits>(text, (q) => urls.find({ q }));
}
