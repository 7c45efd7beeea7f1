import { closingReasons, sayings } from '#domain/ticket/vocabulary.ts';
import { PickField } from '#web/console/pick/pick-field.tsx';
import { ActPanel } from '#web/console/ticket/act-form.tsx';
import { ContactField } from '#web/console/ticket/contact-field.tsx';
import { panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useDeskWords, useWords } from '#web/console/use-words.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { SelectField, TextArea, TextField } from '#web/ui/field/fields.tsx';

/** Closes with a reason, and notifies the requester if possible (R22). */
export function ClosePanel({ page }: { page: TicketPage }) {
  const { closure } = useWords();
  const say = useDeskWords();
  return (
    <ActPanel panel={panelIds.close} intent="close" page={page} title={closure.title} submit={closure.submit}>
      {() => (
        <div className="group/close flex flex-col gap-3">
          <PickField
            name="reason"
            label={closure.reason}
            hint={closure.hint}
            choices={[{ value: '', label: closure.choose }, ...choicesOf(closingReasons, say.closingReasons)]}
          />
          <div className={onlyForDuplicate}>
            <TextField name="of" label={closure.of} autoComplete="off" length="short" />
          </div>
          <div className={onlyForReferral}>
            <ContactField name="contact" />
          </div>
          <div className={onlyForUnreachable}>
            <p>{closure.unreachableHint}</p>
            <p className="mt-1">{closure.attempts({ days: page.attempts })}</p>
          </div>
          <div className={onlyForOwnWord}>
            <SelectField name="how" label={closure.how} choices={choicesOf(sayings, closure.hows)} />
            <TextArea name="said" label={closure.said} rows={2} />
          </div>
        </div>
      )}
    </ActPanel>
  );
}

/** Shows only what the chosen reason needs, by CSS, so that it works without scripts. */
const onlyForDuplicate = 'hidden group-has-[option[value=duplicate]:checked]/close:block';
const onlyForReferral = 'hidden group-has-[option[value=redirected]:checked]/close:block';
const onlyForUnreachable =
  'hidden text-secondary text-pretty text-ink-2 group-has-[option[value=unreachable]:checked]/close:block';
const onlyForOwnWord =
  'hidden flex-col gap-3 group-has-[option[value=solved]:checked]/close:flex group-has-[option[value=withdrawn]:checked]/close:flex';
