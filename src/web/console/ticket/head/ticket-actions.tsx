import { urls } from '#web/app/urls.ts';
import { ActButton, ActForm } from '#web/console/ticket/act-form.tsx';
import { PanelButton, panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useRelationWords, useTogetherWords, useWords } from '#web/console/use-words.ts';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { closePanel } from '#web/ui/popover-panel.tsx';

/** The actions that the header shows beside its menu; on a phone the menu has them. */
export function FrequentActions({ page }: { page: TicketPage }) {
  const { ticket } = useWords();
  return (
    <>
      <TakeButton page={page} />
      <PanelButton panel={panelIds.assign} label={ticket.assign} because={page.whyNot.assign} folded />
    </>
  );
}

/** The other actions on a ticket. Keys reach them while the menu is closed. */
export function OtherActions({ page }: { page: TicketPage }) {
  const { ticket, priority } = useWords();
  const { whyNot, watching } = page;
  const { watch, snooze } = useTogetherWords();
  const { begin, end } = watch;
  const close = () => closePanel(panelIds.more);
  return (
    <>
      {/* An agent who is its requester cannot watch it. */}
      {whyNot.note === null && (
        <ActButton
          intent={watching ? 'unwatch' : 'watch'}
          page={page}
          icon="eye"
          data-act="watch"
          data-folded=""
          onDone={close}
        >
          {watching ? end : begin}
        </ActButton>
      )}
      {page.snooze.choices !== null && (
        <PanelButton panel={panelIds.snooze} label={snooze.open} because={null} folded />
      )}
      {page.snooze.mayWake && (
        <ActButton intent="wake" page={page} data-act="wake" data-folded="" onDone={close}>
          {page.snooze.back === null ? snooze.wake : snooze.unmark}
        </ActButton>
      )}
      <PanelButton panel={panelIds.change} label={ticket.change} because={whyNot.change} folded />
      {whyNot.change === null && <PanelButton panel={panelIds.priority} label={priority.title} because={null} folded />}
      <RelationLinks page={page} />
      {page.draftArticle && (
        <a href={page.draftArticle} data-act="draft-article" data-folded="" className={buttonLook('outlined')}>
          {ticket.draftArticle}
        </a>
      )}
      {whyNot.reopen === null && (
        <ActButton intent="reopen" page={page} data-act="reopen" data-folded="" onDone={close}>
          {ticket.reopen}
        </ActButton>
      )}
      {page.status !== 'closed' && (
        <PanelButton panel={panelIds.close} label={ticket.close} because={whyNot.close} folded danger />
      )}
    </>
  );
}

/** Assigns the ticket to the agent; hidden if it is already theirs. */
function TakeButton({ page }: { page: TicketPage }) {
  const { ticket } = useWords();
  const act = useAct('assign', { key: 'take', onDone: () => closePanel(panelIds.more) });
  const isMine = page.me !== null && page.assignee?.email === page.me;
  if (page.me === null || isMine) return null;
  return (
    <ActForm act={act} version={page.version}>
      <input type="hidden" name="assignee" value={page.me} />
      <Button
        data-act="take"
        data-folded=""
        kind="outlined"
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

/** Links to the pages to split, merge or link a ticket, or to answer all tickets with one cause. */
function RelationLinks({ page: { number, relations } }: { page: TicketPage }) {
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
