import type { WrittenMessage } from '#domain/messages/written-message.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useStrangerWords, useWords } from '#web/console/use-words.ts';
import { useTypedEarly } from '#web/ui/field/typed-early.ts';

interface ChecklistProps {
  page: TicketPage;
  /** The input, if sending failed. */
  values: Record<string, string> | undefined;
  /** The draft; `asked` is null if nothing was ticked yet. */
  content: WrittenMessage;
}

/** Missing parts of a complete request, ticked, and a field for other requests (R6). */
export function Checklist({ page, values, content }: ChecklistProps) {
  const { composer } = useWords();
  const { checklist } = useStrangerWords();
  const typedEarly = useTypedEarly();
  const items = page.composer.checklist;
  const sent = values && Object.keys(values).length > 0 ? (values.asked ?? '').split(' ') : null;
  const ticked = sent ?? content.asked;
  return (
    <>
      {items.length > 0 && (
        <fieldset key={page.version} className="max-w-record">
          <legend className="text-secondary text-ink-2">
            <b className="text-ink">{checklist.title}</b> {checklist.hint}
          </legend>
          <ul className="mt-1 grid grid-cols-[repeat(auto-fill,minmax(17rem,1fr))] gap-x-6">
            {items.map(({ id, label, missing, answered }) => (
              <li key={id}>
                <label className="flex min-h-11 items-center gap-2 py-1 text-body sm:min-h-7 sm:text-row">
                  <input
                    type="checkbox"
                    name="asked"
                    value={id}
                    defaultChecked={ticked ? ticked.includes(id) : missing}
                    className="size-4 flex-none accent-accent"
                  />
                  <span>
                    {label}
                    {answered && <span className="text-secondary text-ink-2"> · {checklist.answered}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <label className="flex flex-col gap-1 text-secondary">
        <span className="text-ink-2">
          {items.length > 0 ? `${checklist.own}.` : `${composer.items}. ${composer.itemsHint}`}
        </span>
        <textarea
          ref={typedEarly}
          name="items"
          rows={items.length > 0 ? 1 : 3}
          lang={page.language}
          defaultValue={values?.items ?? content.items}
          className="control max-w-record py-1.5 field-sizing-content"
        />
      </label>
    </>
  );
}
