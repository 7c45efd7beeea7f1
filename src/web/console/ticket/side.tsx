import { Form, useLocation } from 'react-router';
import { urls } from '#web/app/urls.ts';
import { ActButton } from '#web/console/ticket/act-form.tsx';
import { ApprovalsSide } from '#web/console/ticket/approvals/approvals-side.tsx';
import { ClockPanel } from '#web/console/ticket/clock-panel.tsx';
import { ConversationsSide } from '#web/console/ticket/conversations/conversations-side.tsx';
import { FieldsSide } from '#web/console/ticket/fields/fields-side.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { UndoButton } from '#web/console/ticket/relations/undo-button.tsx';
import { StrangersSide } from '#web/console/ticket/strangers/strangers-side.tsx';
import { TagsSide } from '#web/console/ticket/tags/tags-side.tsx';
import { TargetsPanel } from '#web/console/ticket/targets-panel.tsx';
import { TasksSide } from '#web/console/ticket/tasks/tasks-side.tsx';
import { ParticipantButton } from '#web/console/ticket/together/participant-panel.tsx';
import { useCallWords, useTogetherWords, useViewWords, useWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { Button } from '#web/ui/button.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { SideSection } from '#web/ui/frame/section.tsx';
import { StatusShape } from '#web/ui/status.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import { WrappingAddress } from '#web/ui/wrapping-address.tsx';
import { ComplaintSide } from './complaint-side.tsx';
import type { Fact, LinkView, ParticipantView } from './side-view.ts';

/** The side panel: clock, requester, topic and participants. */
export function Side({ page }: { page: TicketPage }) {
  const { side, clock } = useWords();
  const say = useTogetherWords();
  const views = useViewWords();
  const { requester, callee, about, participants, links, others, intake } = page.side;
  return (
    <>
      <SideSection title={clock.title}>
        <ClockPanel clock={page.clock} explained={page.explained} />
        <TargetsPanel targets={page.targets} />
      </SideSection>
      <SideSection
        title={side.requester}
        action={
          page.side.person && (
            <a href={page.side.person} className="link-quiet">
              {views.person.open}
            </a>
          )
        }
      >
        <Facts facts={requester.map(drawn)} />
        {page.side.bounces && <Bounces page={page} unsent={page.side.bounces.unsent} />}
        {callee !== null && page.whyNot.call === null && <CallRequester ticket={page.number} name={callee} />}
      </SideSection>
      {page.tasks && <TasksSide page={page} view={page.tasks} />}
      {page.conversations && <ConversationsSide page={page} view={page.conversations} />}
      {page.approvals && <ApprovalsSide page={page} view={page.approvals} />}
      {page.tags && <TagsSide page={page} view={page.tags} />}
      {page.fields && <FieldsSide view={page.fields} />}
      {page.strangers && <StrangersSide page={page} view={page.strangers} />}
      {page.complaint && <ComplaintSide page={page} view={page.complaint} />}
      <SideSection title={side.site}>
        <Facts facts={about.map(drawn)} />
      </SideSection>
      <SideSection title={side.participants} action={<ParticipantButton page={page} />}>
        <ul className="flex flex-col gap-2 text-body sm:text-row">
          {participants.map((participant) => (
            <Participant key={participant.id} {...participant} />
          ))}
        </ul>
      </SideSection>
      {links.length > 0 && (
        <SideSection title={side.linked}>
          <ul className="flex flex-col gap-2 text-body sm:text-row">
            {links.map((link) => (
              <Linked key={`${link.number} ${link.relation}`} link={link} page={page} />
            ))}
          </ul>
        </SideSection>
      )}
      {others.tickets.length > 0 && (
        <SideSection
          title={say.others.title}
          action={
            others.all && (
              <a href={others.all} className="link-quiet">
                {say.others.all}
              </a>
            )
          }
        >
          <ul className="flex flex-col gap-2 text-body sm:text-row">
            {others.tickets.map((other) => (
              <Linked key={other.number} link={other} page={page} />
            ))}
          </ul>
        </SideSection>
      )}
      <SideSection title={side.intake}>
        <p className="text-secondary text-pretty text-ink-2">
          <b className="text-ink">{intake.strong}</b> {intake.text}
        </p>
      </SideSection>
    </>
  );
}

function drawn({ label, value, strong }: Fact) {
  return { label, value: strong ? <b>{value}</b> : <Value text={value} /> };
}

/** Mail to the requester bounces: the effect, and a button for an agent who knows that it works again (R3). */
function Bounces({ page, unsent }: { page: TicketPage; unsent: number }) {
  const { side } = useWords();
  return (
    <div className="mt-2 flex flex-col items-start gap-2">
      <p className="text-secondary text-pretty text-ink-2">
        {side.bouncesLead} {unsent > 0 && side.unsent({ count: unsent })}
      </p>
      <ActButton intent="mailWorks" page={page}>
        {side.mailWorks}
      </ActButton>
    </div>
  );
}

/** "Call Claire": opens the call window with this ticket selected. */
function CallRequester({ ticket, name }: { ticket: string; name: string }) {
  const { list } = useCallWords();
  const { pathname, search } = useLocation();
  const awake = useHydrated();
  return (
    <Form method="post" action={urls.calls()} className="mt-3">
      <input type="hidden" name="ticket" value={ticket} />
      {awake && <input type="hidden" name="from" value={pathname + search} />}
      <Button name="intent" value="begin" icon="phone">
        {list.call({ name })}
      </Button>
    </Form>
  );
}

/** The state of an address is on a line of its own. */
function Value({ text }: { text: string }) {
  return (
    <span className="whitespace-pre-line">
      <WrappingAddress text={text} />
    </span>
  );
}

function Participant({ name, part, side }: ParticipantView) {
  return (
    <li className="flex items-center gap-2">
      <Avatar name={name} side={side} />
      <span className="min-w-0 flex-1 truncate">{name}</span>
      <span className="text-secondary text-ink-2">{part}</span>
    </li>
  );
}

function Linked({ link: { number, summary, status, relation, undo }, page }: { link: LinkView; page: TicketPage }) {
  return (
    <li className="flex gap-2">
      <span className="mt-0.5">
        <StatusShape status={status} />
      </span>
      <span className="min-w-0">
        <a href={urls.ticket(number)} className="link-quiet block truncate">
          {summary}
        </a>
        <span className="text-secondary text-ink-2">
          <TicketNumber number={number} /> · {relation}
        </span>
        {undo && <UndoButton undo={undo} page={page} />}
      </span>
    </li>
  );
}
