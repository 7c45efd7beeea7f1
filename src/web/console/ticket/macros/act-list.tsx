import type { ActWords } from '#domain/messages/acts.ts';
import { readActs } from '#domain/messages/acts.ts';
import { actInWords } from '#locales/console/macros/act-words.ts';
import type { Acting } from '#web/console/ticket/macros/macro-view.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** A macro's actions, one per line. */
export function ActList({ acts, acting }: { acts: Partial<ActWords>; acting: Acting }) {
  const { language } = useVisit();
  return (
    <ul className="list-disc pl-5 text-body">
      {readActs(acts).map((act) => (
        <li key={act.do}>{actInWords(act, acting, language)}</li>
      ))}
    </ul>
  );
}
