import { useRef } from 'react';
import { SendKey } from '#web/console/send-key.tsx';
import { ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import { sendByKey } from '#web/console/ticket/composer/send-button.tsx';
import { PlainArea } from '#web/console/ticket/composer/writing-area.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField, PhoneField, SelectField, TextField } from '#web/ui/field/fields.tsx';

/** Logs a call: the person on the line, what was said, and its effect (R12, R16, R19). */
export function CallForm({ page }: { page: TicketPage }) {
  const { composer } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const act = useAct('call', { onDone: () => form.current?.reset() });
  const values = act.result?.values;
  const { requester, people, urgent, toBeTold } = page.composer;
  return (
    <ActForm ref={form} act={act} version={page.version} onKeyDown={sendByKey} className="flex flex-col gap-3">
      <div className="grid max-w-page grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-3">
        <SelectField
          name="direction"
          label={composer.direction}
          choices={[
            { value: 'in', label: composer.directions.in },
            { value: 'out', label: composer.directions.out },
          ]}
          defaultValue={values?.direction}
        />
        <TextField
          name="callerName"
          label={composer.callerName}
          defaultValue={values?.callerName ?? requester.name}
          list="people-of-ticket"
          autoComplete="off"
        />
        <PhoneField
          name="callerPhone"
          label={composer.callerPhone}
          defaultValue={values?.callerPhone}
          autoComplete="off"
        />
        <TextField
          name="callerEmail"
          type="email"
          label={composer.callerEmail}
          title={composer.callerHint}
          defaultValue={values?.callerEmail}
          autoComplete="off"
        />
      </div>
      <datalist id="people-of-ticket">
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <PlainArea id="text-call" label={composer.text.call} defaultValue={values?.text} />
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <CheckField name="nothingNew" label={composer.nothingNew} hint={composer.nothingNewHint} />
        <CheckField name="reached" label={composer.reached} defaultChecked />
        <CheckField name="urgent" label={composer.urgent} defaultChecked={urgent} />
        {toBeTold && <CheckField name="told" label={composer.wasTold} hint={composer.wasToldHint} />}
      </div>
      <ActErrors act={act} />
      <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
        <p role="status" data-said={act.result?.done ? '' : undefined} className="text-secondary text-ink-2">
          {act.busy ? '' : act.result?.done}
        </p>
        <Button kind="main" data-act="send-call" busy={act.busy} disabledBecause={page.whyNot.call ?? undefined}>
          {composer.send.call} <SendKey />
        </Button>
      </div>
    </ActForm>
  );
}
