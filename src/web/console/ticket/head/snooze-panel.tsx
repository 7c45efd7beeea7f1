import { ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import { panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

interface SnoozePanelProps {
  page: TicketPage;
  choices: NonNullable<TicketPage['snooze']['choices']>;
}

/** Moments to set one's own ticket aside until, each one button. */
export function SnoozePanel({ page, choices: { offers, earliest } }: SnoozePanelProps) {
  const say = useTogetherWords().snooze;
  const act = useAct('snooze', { onDone: () => closePanel(panelIds.snooze) });
  return (
    <PopoverPanel id={panelIds.snooze} title={say.title}>
      <ActForm
        act={act}
        version={page.version}
        className="flex flex-col gap-2 [&>button]:w-full [&>button]:justify-start"
      >
        {[...offers, { value: 'reply', label: say.reply }].map(({ value, label }) => (
          <Button key={value} name="until" value={value} busy={act.busy}>
            {label}
          </Button>
        ))}
      </ActForm>
      <ActForm act={act} version={page.version} className="mt-4 flex flex-col gap-3 border-t border-line pt-3">
        <TextField name="at" type="datetime-local" length="short" label={say.other} min={earliest} required />
        <ActErrors act={act} />
        <p className="text-secondary text-pretty text-ink-2">{say.lead}</p>
        <p>
          <Button kind="outlined" busy={act.busy}>
            {say.submit}
          </Button>
        </p>
      </ActForm>
    </PopoverPanel>
  );
}
