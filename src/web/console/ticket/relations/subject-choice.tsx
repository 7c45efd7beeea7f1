import { relationWords } from '#locales/console/relations/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';

interface Props {
  /** The entry that contains them. */
  entryId: string;
  subjects: string[];
  /** The passage that was sent before; the second subject is proposed first, since the first one stays. */
  chosen: string | undefined;
}

/** The subjects that a mail seems to contain: the chosen one becomes a ticket of its own (R5). */
export function SubjectChoice({ entryId, subjects, chosen = subjects[1] }: Props) {
  const words = relationWords[useVisit().language].split;
  return (
    <fieldset>
      <legend className="text-section">{words.subjects}</legend>
      <input type="hidden" name="subjectOf" value={entryId} />
      <ul className="mt-2 border-t border-line">
        {[...subjects, ''].map((subject) => (
          <li key={subject} className="border-b border-line">
            <label className="flex gap-3 py-3 has-checked:bg-selected">
              <input
                type="radio"
                name="subject"
                value={subject}
                defaultChecked={subject === chosen}
                className="choice"
              />
              <span className="min-w-0 flex-1 text-message wrap-anywhere whitespace-pre-line">
                {subject || words.noSubject}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-secondary text-ink-2">{words.subjectsHint}</p>
    </fieldset>
  );
}
