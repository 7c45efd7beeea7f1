import type { ReactNode } from 'react';
import { urls } from '#web/app/urls.ts';
import { ActButton, ActForm } from '#web/console/ticket/act-form.tsx';
import { PanelButton, panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useRelationWords, useTogetherWords, useWords } from '#web/console/use-words.ts';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { PopoverPanel } from '#web/ui/popover-panel.tsx';

interface TicketActionsProps {
  page: TicketPage;
  /** The relations: links on a phone, a menu elsewhere. */
  relations: ReactNode;
}

/** The actions on a ticket, in the header and in a phone's menu. */
export function TicketActions({ page, relations }: TicketActionsProps) {
  const { ticket } = useWords();
  const { whyNot, watching } = page;
  const { begin, end } = useTogetherWords().watch;
  return (
    <>
      {/* An agent who is its requester cannot watch it. */}
      {whyNot.note === null && (
        <ActButton intent={watching ? 'unwatch' : 'watch'} page={page} kind="plain" icon="eye" data-act="watch">
          {watching ? end : begin}
        </ActButton>
      )}
      <TakeButton page={page} />
      <PanelButton panel={panelIds.assign} label={ticket.assign} because={whyNot.assign} />
      <PanelButton panel={panelIds.change} label={ticket.change} because={whyNot.change} />
      {relations}
      {whyNot.reopen === null && (
        <ActButton intent="reopen" page={page} kind="plain" data-act="reopen">
          {ticket.reopen}
        </ActButton>
      )}
      {page.status !== 'closed' && (
        <PanelButton panel={panelIds.close} label={ticket.close} because={whyNot.close} danger />
      )}
    </>
  );
}

/** Assigns the ticket to the agent; hidden if it is already theirs. */
function TakeButton({ page }: { page: TicketPage }) {
  const { ticket } = useWords();
  const act = useAct('assign', { key: 'take' });
  const isMine = page.me !== null && page.assignee?.email === page.me;
  if (page.me === null || isMine) return null;
  return (
    <ActForm act={act} version={page.version}>
      <input type="hidden" name="assignee" value={page.me} />
      <Button
        data-act="take"
        kind={page.assignee === null ? 'outlined' : 'plain'}
        busy={act.busy}
        disabledBecause={page.whyNot.assign ?? undefined}
      >
        {ticket.take}
      </Button>
      {act.result?.conflict && !act.busy && (
        <span role="status" className="ml-2 text-secondary text-ink-2">
          {act.result.conflict}
        </span>
      )}
    </ActForm>
  );
}

/** Split, merge and link behind one button, to leave room for frequent actions. */
export function RelationMenu({ page }: { page: TicketPage }) {
  const words = useRelationWords().actions;
  if (!page.relations.actions.join) return null;
  return (
    <>
      <button type="button" popoverTarget={panelIds.relations} className={buttonLook('plain')}>
        {words.more}
      </button>
      <PopoverPanel id={panelIds.relations} title={words.more}>
        <div className="flex flex-col gap-2 *:w-full">
          <RelationLinks page={page} />
        </div>
      </PopoverPanel>
    </>
  );
}

/** Links to the pages to split, merge or link a ticket, or to answer all tickets with one cause. */
export function RelationLinks({ page: { number, relations } }: { page: TicketPage }) {
  const words = useRelationWords().actions;
  const links = [
    { name: 'split', act: 'split', href: urls.splitTicket(number) },
    { name: 'join', act: 'join', href: urls.joinTicket(number) },
    { name: 'cause', act: 'answer-cause', href: urls.answerCause(number) },
  ] as const;
  return links
    .filter(({ name }) => relations.actions[name])
    .map(({ name, act, href }) => (
      <a key={name} href={href} data-act={act} data-folded="" className={buttonLook('outlined')}>
        {words[name]}
      </a>
    ));
}
