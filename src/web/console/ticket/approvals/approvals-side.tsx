import { useRef } from 'react';
import { ActButton, ActForm, ActSubmit } from '#web/console/ticket/act-form.tsx';
import type { ApprovalsView } from '#web/console/ticket/approvals/approvals-view.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { AskedSide } from '#web/console/ticket/side/asked-side.tsx';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { EmailField, TextArea } from '#web/ui/field/fields.tsx';

/** The agreements that the desk asked for, and a form that asks for another one. */
export function ApprovalsSide({ page, view: { approvals, isClosed } }: { page: TicketPage; view: ApprovalsView }) {
  const say = useTogetherWords().approvals;
  const rows = approvals.map((approval) => ({
    key: approval.id,
    row: <Approval page={page} approval={approval} isClosed={isClosed} />,
  }));
  return (
    <AskedSide title={say.title} rows={rows} ask={{ label: say.ask, act: 'ask-approval' }} isClosed={isClosed}>
      <AskForm page={page} />
    </AskedSide>
  );
}

interface ApprovalProps {
  page: TicketPage;
  approval: ApprovalsView['approvals'][number];
  isClosed: boolean;
}

function Approval({ page, approval: { id, who, text, at, state, reason }, isClosed }: ApprovalProps) {
  const say = useTogetherWords().approvals;
  return (
    <>
      <p className="text-body wrap-anywhere sm:text-row">{who}</p>
      <p className={`text-secondary ${state.name === 'refused' ? 'text-urgent' : 'text-ink-2'}`}>{state.word}</p>
      <p lang={page.language} className="text-secondary wrap-anywhere whitespace-pre-line text-ink-2">
        {text}
      </p>
      {reason && <p className="text-secondary wrap-anywhere whitespace-pre-line">{say.reason({ reason })}</p>}
      <p className="text-secondary text-ink-2">{at}</p>
      {!isClosed && state.name === 'asked' && (
        <p className="-ml-3">
          <ActButton
            intent="approvalWithdraw"
            page={page}
            fields={{ approval: id }}
            kind="plain"
            aria-label={say.withdrawOf({ name: who })}
          >
            {say.withdraw}
          </ActButton>
        </p>
      )}
    </>
  );
}

function AskForm({ page }: { page: TicketPage }) {
  const say = useTogetherWords().approvals;
  const form = useRef<HTMLFormElement>(null);
  const act = useAct('approval', { onDone: () => form.current?.reset() });
  const typed = act.result?.values;
  const field = (name: keyof typeof say.fields) => ({ name, id: `approval-${name}`, label: say.fields[name] });
  return (
    <ActForm ref={form} act={act} version={page.version} className="mt-2 flex flex-col gap-3">
      <p className="text-secondary text-pretty text-ink-2">{say.lead}</p>
      <EmailField {...field('of')} autoComplete="off" defaultValue={typed?.of} />
      <TextArea {...field('text')} rows={4} defaultValue={typed?.text} />
      <ActSubmit act={act} label={say.send} kind="outlined" />
    </ActForm>
  );
}
