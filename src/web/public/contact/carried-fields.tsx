import { contactWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { textFields, trapField } from './answers.ts';
import type { Carried } from './views.ts';

/** What every page of the form sends along unseen: which form it is, and the files that are kept for it. */
export function CarriedFields({ form, files, answers }: Carried) {
  return (
    <>
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="siteSeen" value={answers.siteSeen} />
      {files.map(({ id, seal }) => (
        <input key={id} type="hidden" name="kept" value={seal} />
      ))}
    </>
  );
}

/** All answers, for the page on which nothing is typed. */
export function CarriedAnswers({ answers }: Carried) {
  return (
    <>
      {textFields.map((field) => (
        <input key={field} type="hidden" name={field} value={answers[field]} />
      ))}
      <input type="hidden" name="language" value={answers.language} />
      {answers.urgent && <input type="hidden" name="urgent" value="yes" />}
      <input type="hidden" name={trapField} value={answers.trap} />
    </>
  );
}

/** A field that no person sees or reaches, and that robots fill in (R1). */
export function Trap({ value }: { value: string }) {
  const words = contactWords[useVisit().language];
  return (
    <p aria-hidden="true" className="absolute -left-[9999px] size-px overflow-hidden">
      <label>
        {words.request.trap}
        <input type="text" name={trapField} defaultValue={value} tabIndex={-1} autoComplete="off" />
      </label>
    </p>
  );
}
