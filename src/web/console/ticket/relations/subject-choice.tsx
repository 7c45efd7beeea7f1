import { relationWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

interface Props {
  /** The entry that contains them. */
  entryId: string;
  subjects: string[];
  /** The indexes of ticked passages, as proposed or as sent. */
  chosen: number[];
}

/** The subjects that a mail seems to contain: the ticked ones move together to a new ticket (R5). */
export function SubjectChoice({ entryId, subjects, chosen }: Props) {
  const words = relationWords[useVisit().language].split;
  return (
    <fieldset>
      <legend className="text-section">{words.subjects}</legend>
      <input type="hidden" name="subjectOf" value={entryId} />
      <ul className="mt-2 border-t border-line">
        {subjects.map((subject, place) => (
          <li key={subject} className="border-b border-line">
            <input type="hidden" name="subjectText" value={subject} />
            <label className="flex gap-3 py-3 has-checked:bg-selected">
              <input
                type="checkbox"
                name="subject"
                value={place}
                defaultChecked={chosen.includes(place)}
                className="choice"
              />
              <span className="min-w-0 flex-1 text-message wrap-anywhere whitespace-pre-line">{subject}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-secondary text-ink-2">{words.subjectsHint}</p>
    </fieldset>
  );
}
