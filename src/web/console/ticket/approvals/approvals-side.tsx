import { useRef } from 'react';
import { ActButton, ActForm, ActSubmit } from '#web/console/ticket/act-form.tsx';
import type { ApprovalsView } from '#web/console/ticket/approvals/approvals-view.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { EmailField, TextArea } from '#web/ui/field/fields.tsx';
import { SideSection } from '#web/ui/frame/section.tsx';

/** The agreements that the desk asked for, and a form that asks for another one. */
export function ApprovalsSide({ page, view }: { page: TicketPage; view: ApprovalsView }) {
  const say = useTogetherWords().approvals;
  const { approvals, isClosed } = view;
  if (isClosed && approvals.length === 0) return null;
  return (
    <SideSection title={say.title}>
      {approvals.length > 0 && (
        <ul className="mb-2 flex flex-col">
          {approvals.map((approval) => (
            <li key={approval.id} className="border-b border-line py-1.5 last:border-b-0">
              <Approval page={page} approval={approval} isClosed={isClosed} />
            </li>
          ))}
        </ul>
      )}
      {!isClosed && (
        <details>
          <summary
            className="link-quiet w-fit cursor-pointer text-secondary leading-6 text-ink-2"
            data-act="ask-approval"
          >
            {say.ask}
          </summary>
          <AskForm page={page} />
        </details>
      )}
    </SideSection>
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
