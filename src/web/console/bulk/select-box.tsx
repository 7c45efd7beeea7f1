import { useWords } from '#web/console/use-words.ts';

/** The form that the checkboxes of a list belong to, wherever it is on the page. */
export const bulkFormId = 'bulk';

/** Checkbox to select a ticket. */
export function SelectBox({ number }: { number: string }) {
  const { bulk } = useWords();
  return (
    <label className="list-box">
      <input
        type="checkbox"
        name="ticket"
        value={number}
        form={bulkFormId}
        aria-label={bulk.select({ number })}
        className="choice"
        autoComplete="off"
      />
    </label>
  );
}

/** Checkbox to select all tickets of the page. */
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
