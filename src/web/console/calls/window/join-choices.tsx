import type { CallView } from '#web/console/calls/call-view.ts';
import type { Hit } from '#web/console/calls/find-hits.ts';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';

/** Rare details of a call: a participant's address, nothing new, the requester was notified (R12, R16, R19). */
export function JoinChoices({ call, ticket }: { call: CallView; ticket: Hit | null }) {
  const { window } = useCallWords();
  return (
    <>
      {call.outgoing && <CheckField name="call-reached" label={window.reached} defaultChecked />}
      <details>
        <summary className="link w-fit text-body sm:text-row">{window.more}</summary>
        <div className="flex flex-col gap-3 pt-3">
          <TextField
            name="call-email"
            type="email"
            label={window.email}
            hint={window.emailHint}
            length="medium"
            autoComplete="off"
          />
          <CheckField name="call-nothingNew" label={window.nothingNew} hint={window.nothingNewHint} />
          <CheckField name="call-told" label={window.told} hint={window.toldHint} />
          {!ticket?.urgent && <CheckField name="call-urgent" label={window.urgent} />}
        </div>
      </details>
    </>
  );
}
