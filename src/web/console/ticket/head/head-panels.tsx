import { useRef } from 'react';
import { closingReasons, sayings } from '#domain/ticket/vocabulary.ts';
import { PickField } from '#web/console/pick/pick-field.tsx';
import { SiteField } from '#web/console/pick/site-field.tsx';
import { ActErrors, ActForm, ActPanel, ActSubmit, ConflictNotice } from '#web/console/ticket/act-form.tsx';
import type { Intent } from '#web/console/ticket/acts/run-act.ts';
import { aboutPanel, type ComplaintView, openToPanel } from '#web/console/ticket/complaint-view.ts';
import { ContactField } from '#web/console/ticket/contact-field.tsx';
import { FieldsPanel } from '#web/console/ticket/fields/fields-side.tsx';
import { PriorityPanel } from '#web/console/ticket/head/priority-panel.tsx';
import { panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { StrangerPanels } from '#web/console/ticket/strangers/stranger-panels.tsx';
import { TagsPanel } from '#web/console/ticket/tags/tags-side.tsx';
import { ParticipantPanel } from '#web/console/ticket/together/participant-panel.tsx';
import { useAct } from '#web/console/ticket/use-act.ts';
import { usePanelVersion } from '#web/console/ticket/use-panel-version.ts';
import { useDeskWords, useStrangerWords, useTogetherWords, useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { CheckField, SelectField, TextArea, TextField } from '#web/ui/field/fields.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

/** Panels of the ticket: assignment, changes, closing. */
export function HeadPanels({ page }: { page: TicketPage }) {
  return (
    <>
      {page.whyNot.assign === null && <AssignPanel page={page} />}
      {/* Below the menu that opened them, which has closed. */}
      <div className="contents *:[position-anchor:--ticket-menu]">
        {page.whyNot.change === null && <ChangePanel page={page} />}
        {page.whyNot.change === null && <PriorityPanel page={page} />}
        {page.snooze.choices !== null && <SnoozePanel page={page} choices={page.snooze.choices} />}
        {page.whyNot.close === null && <ClosePanel page={page} />}
      </div>
      {page.tags && <TagsPanel page={page} view={page.tags} />}
      {page.fields && page.fields.inputs.length > 0 && <FieldsPanel page={page} view={page.fields} />}
      {page.mayAddParticipants && <ParticipantPanel page={page} />}
      {page.strangers && <StrangerPanels page={page} view={page.strangers} />}
      {page.complaint && <ComplaintPanels page={page} view={page.complaint} />}
    </>
  );
}

/** Panels of a complaint: its readers, and the agent that it is about (R10). */
function ComplaintPanels({ page, view }: { page: TicketPage; view: ComplaintView }) {
  const { complaint } = useStrangerWords();
  return (
    <>
      {view.others.length > 0 && (
        <PersonPanel id={openToPanel} intent="openTo" page={page} choices={view.others} words={complaint.openPanel} />
      )}
      {view.nameable.length > 0 && (
        <PersonPanel
          id={aboutPanel}
          intent="nameAgent"
          page={page}
          choices={view.nameable}
          words={complaint.aboutPanel}
        />
      )}
    </>
  );
}

interface PersonPanelProps {
  id: string;
  intent: Extract<Intent, 'openTo' | 'nameAgent'>;
  page: TicketPage;
  choices: { value: string; label: string }[];
  words: { title: string; person: string; hint: string; submit: string };
}

function PersonPanel({ id, intent, page, choices, words }: PersonPanelProps) {
  return (
    <ActPanel panel={id} intent={intent} page={page} title={words.title} submit={words.submit}>
      {(seen) => (
        <>
          <PickField key={seen} name="person" id={`${id}-person`} label={words.person} choices={choices} />
          <p className="text-secondary text-pretty text-ink-2">{words.hint}</p>
        </>
      )}
    </ActPanel>
  );
}

function AssignPanel({ page }: { page: TicketPage }) {
  const { ticket, list, absences } = useWords();
  const say = useTogetherWords().handOver;
  const form = useRef<HTMLFormElement>(null);
  const act = useAct('assign', { onDone: finish });
  const seen = usePanelVersion(panelIds.assign, page.version, act);
  const offer = act.result?.errors?.[0]?.offer;
  return (
    <PopoverPanel id={panelIds.assign} title={ticket.assign}>
      <ActForm ref={form} act={act} version={seen.version} className="flex flex-col gap-4">
        <PickField
          key={`${seen.shown} ${act.result?.values.assignee ?? ''}`}
          name="assignee"
          label={ticket.assignTo}
          choices={[{ value: '', label: list.nobody }, ...page.assignees]}
          defaultValue={act.result?.values.assignee ?? page.assignee?.email ?? ''}
        />
        <ConflictNotice act={act} />
        <TextArea name="note" defaultValue={act.result?.values.note} label={say.note} hint={say.noteHint} rows={3} />
        <ActErrors act={act} />
        {/* Sending once more to the same person confirms it. */}
        {act.result?.errors && <input type="hidden" name="despite" value={act.result.values.assignee ?? ''} />}
        <p className="flex flex-wrap gap-2">
          <Button kind="main" busy={act.busy}>
            {ticket.assign}
          </Button>
          {offer && (
            <Button name="instead" value={offer.email} busy={act.busy}>
              {absences.giveTo({ name: offer.name })}
            </Button>
          )}
        </p>
      </ActForm>
      {page.teams.length > 0 && <TeamForm page={page} />}
    </PopoverPanel>
  );

  /** Changes by others keep the input; only handing over clears it. */
  function finish(): void {
    form.current?.reset();
    closePanel(panelIds.assign);
  }
}

/** The team of the ticket, independent of its assignee. */
function TeamForm({ page }: { page: TicketPage }) {
  const { ticket } = useWords();
  const act = useAct('team', { onDone: () => closePanel(panelIds.assign) });
  const seen = usePanelVersion(panelIds.assign, page.version, act);
  return (
    <ActForm act={act} version={seen.version} className="mt-5 flex flex-col gap-4 border-t border-line pt-4">
      <PickField
        key={seen.shown}
        name="team"
        label={ticket.team}
        choices={page.teams}
        defaultValue={page.team?.id ?? ''}
      />
      <ActSubmit act={act} label={ticket.moveToTeam} kind="outlined" />
    </ActForm>
  );
}

function ChangePanel({ page }: { page: TicketPage }) {
  const { amendment, contact } = useWords();
  const { ticketTexts } = useDeskWords();
  const { kinds, languages } = page.choices;
  return (
    <ActPanel panel={panelIds.change} intent="change" page={page} title={amendment.title} submit={amendment.submit}>
      {(seen) => (
        <>
          <div key={seen} className="flex flex-col gap-3">
            <TextField name="summary" label={ticketTexts.summary} defaultValue={page.summary} maxLength={200} />
            <div className="grid grid-cols-2 gap-3">
              <SelectField name="kind" label={contact.kind} choices={kinds} defaultValue={page.kind} />
              <SelectField
                name="language"
                label={amendment.language}
                choices={languages}
                defaultValue={page.language}
              />
            </div>
            <SiteField
              name="site"
              label={amendment.site}
              defaultValue={page.side.siteNumber ?? undefined}
              siteName={page.side.siteName}
            />
            <CheckField name="urgent" id="change-urgent" label={amendment.urgent} defaultChecked={page.urgent} />
          </div>
          <TextField name="because" label={amendment.reason} />
        </>
      )}
    </ActPanel>
  );
}

interface SnoozePanelProps {
  page: TicketPage;
  choices: NonNullable<TicketPage['snooze']['choices']>;
}

/** Moments to set one's own ticket aside until, each one button. */
function SnoozePanel({ page, choices: { offers, earliest } }: SnoozePanelProps) {
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

/** Closes with a reason, and notifies the requester if possible (R22). */
function ClosePanel({ page }: { page: TicketPage }) {
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
            <ContactField name="contact" page={page} />
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
