import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** A name that browsers do not autofill. */
export const trapField = 'second_subject';

/** A field that people cannot see or reach and that robots fill in (R1). */
export function Trap() {
  const words = contactWords[useVisit().language];
  return (
    <p aria-hidden="true" className="absolute -left-[9999px] size-px overflow-hidden">
      <label>
        {words.you.trap}
        <input type="text" name={trapField} tabIndex={-1} autoComplete="off" />
      </label>
    </p>
  );
}
