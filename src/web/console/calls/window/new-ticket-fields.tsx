import { kinds } from '#domain/ticket/vocabulary.ts';
import type { CallResult } from '#web/console/calls/act-on-call.ts';
import type { CallView } from '#web/console/calls/call-view.ts';
import type { FindState } from '#web/console/calls/window/use-find.ts';
import { SiteField } from '#web/console/pick/site-field.tsx';
import { useCallWords, useDeskWords, useWords } from '#web/console/use-words.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { CheckField, FieldErrors, PhoneField, SelectField, TextField } from '#web/ui/field/fields.tsx';

interface NewTicketFieldsProps {
  call: CallView;
  find: FindState;
  sent: CallResult | undefined;
}

/** Fields for a ticket opened from a call: summary, kind, requester and site. The notes are its text. */
export function NewTicketFields({ call, find, sent }: NewTicketFieldsProps) {
  const { contact } = useWords();
  const { window } = useCallWords();
  const say = useDeskWords();
  const values = sent?.values ?? {};
  return (
    <FieldErrors value={sent?.errors ?? []}>
      <div className="flex flex-col gap-4 pt-3">
        <TextField
          name="call-summary"
          label={contact.summary}
          defaultValue={values['call-summary']}
          autoComplete="off"
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            name="call-kind"
            label={contact.kind}
            choices={choicesOf(kinds, say.kinds)}
            defaultValue={values['call-kind'] ?? 'incident'}
          />
          <SelectField
            name="call-language"
            label={contact.language}
            choices={choicesOf(call.languages, say.languages)}
            defaultValue={values['call-language'] ?? call.language}
          />
          <SiteField
            key={find.site}
            name="call-site"
            label={contact.site}
            defaultValue={values['call-site'] ?? find.site ?? ''}
          />
          <div className="self-end pb-2">
            <CheckField name="call-newUrgent" label={window.urgent} />
          </div>
        </div>
        <Requester call={call} find={find} sent={sent} />
      </div>
    </FieldErrors>
  );
}

/** The person that the agent found, or the details that the caller gives. */
function Requester({ call, find, sent }: NewTicketFieldsProps) {
  const { contact } = useWords();
  const { window } = useCallWords();
  const values = sent?.values ?? {};
  return (
    <fieldset className="group/requester flex flex-col gap-3">
      <legend className="float-left mb-1 text-label">
        {find.person ? window.forPerson({ name: find.person.title }) : contact.requester}
      </legend>
      {find.person && (
        <>
          <input type="hidden" name="call-person" value={find.person.id} />
          <CheckField name="call-other" label={window.forOther} defaultChecked={'call-other' in values} />
        </>
      )}
      <div
        className={`grid gap-4 sm:grid-cols-2 ${find.person ? 'hidden group-has-[#call-other:checked]/requester:grid' : ''}`}
      >
        <TextField
          name="call-name"
          label={contact.name}
          defaultValue={values['call-name']}
          length="medium"
          autoComplete="off"
        />
        <PhoneField
          name="call-phone"
          label={contact.phone}
          defaultValue={values['call-phone'] ?? (find.person ? '' : (call.number ?? ''))}
          autoComplete="off"
        />
        <TextField
          name="call-newEmail"
          type="email"
          label={contact.email}
          defaultValue={values['call-newEmail']}
          autoComplete="off"
        />
      </div>
    </fieldset>
  );
}
