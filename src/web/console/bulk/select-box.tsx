import type { Language } from '#domain/language.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { useWords } from '#web/console/use-words.ts';

/** The form to which the boxes of a list belong, wherever it stands. */
export const bulkFormId = 'bulk';

/** By which a ticket is selected, in the language of its reader: it is set with its row, without a page around it to ask. */
export function SelectBox({ number, language }: { number: string; language: Language }) {
  return (
    <label className="list-box">
      <input
        type="checkbox"
        name="ticket"
        value={number}
        form={bulkFormId}
        aria-label={consoleWords[language].bulk.select({ number })}
        className="choice"
        autoComplete="off"
      />
    </label>
  );
}

/** By which all tickets of the page are. */
export function SelectPageBox() {
  const { bulk } = useWords();
  return (
    <input
      type="checkbox"
      data-act="select-page"
      data-folded=""
      aria-label={bulk.page}
      className="choice"
      autoComplete="off"
    />
  );
}
