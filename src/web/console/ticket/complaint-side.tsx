import { ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import type { Intent } from '#web/console/ticket/acts/run-act.ts';
import { PanelButton } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useStrangerWords } from '#web/console/use-words.ts';
import { Button, Submit } from '#web/ui/button.tsx';
import { SideSection } from '#web/ui/frame/section.tsx';
import { aboutPanel, type ComplaintView, openToPanel, type PersonView } from './complaint-view.ts';

/** The readers of this complaint, people excluded from it, and the coordinator's controls (R10). */
export function ComplaintSide({ page, view }: { page: TicketPage; view: ComplaintView }) {
  const { complaint } = useStrangerWords();
  const { coordinators, readers, about, organisation, others, nameable } = view;
  return (
    <SideSection title={complaint.title}>
      <p className="text-secondary text-pretty text-ink-2">{complaint.lead({ coordinators })}</p>
      <People label={complaint.readers} people={readers} intent="withholdFrom" act={complaint.withhold} page={page} />
      <People label={complaint.about} people={about} intent="clearAgent" act={complaint.clear} page={page} />
      {organisation && <Organisation page={page} organisation={organisation} />}
      <p className="mt-1 -ml-3 flex flex-wrap gap-x-2 gap-y-1">
        <PanelButton
          panel={openToPanel}
          label={complaint.openTo}
          because={others.length === 0 ? complaint.nobodyLeft : null}
        />
        <PanelButton
          panel={aboutPanel}
          label={complaint.nameAbout}
          because={nameable.length === 0 ? complaint.nobodyLeft : null}
        />
      </p>
    </SideSection>
  );
}

interface PeopleProps {
  label: string;
  people: PersonView[];
  intent: Extract<Intent, 'withholdFrom' | 'clearAgent'>;
  act: string;
  page: TicketPage;
}

function People({ label, people, intent, act, page }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 text-label">{label}</h3>
      <ul className="mt-1 flex flex-col gap-1 text-body sm:text-row">
        {people.map((person) => (
          <Person key={person.email} {...{ person, intent, page }} label={act} />
        ))}
      </ul>
    </>
  );
}

interface PersonProps extends Pick<PeopleProps, 'intent' | 'page'> {
  person: PersonView;
  label: string;
}

function Person({ person: { name, email }, intent, label, page }: PersonProps) {
  const act = useAct(intent, { key: email });
  return (
    <li>
      <ActForm act={act} intent={intent} version={page.version} className="flex items-center justify-between gap-2">
        <input type="hidden" name="person" value={email} />
        <span className="min-w-0 truncate">{name}</span>
        <Button type="submit" kind="plain" busy={act.busy} aria-label={`${label}: ${name}`}>
          {label}
        </Button>
      </ActForm>
      <ActErrors act={act} />
    </li>
  );
}

function Organisation({ page, organisation }: { page: TicketPage; organisation: { name: string; open: boolean } }) {
  const { complaint } = useStrangerWords();
  const act = useAct('openToOrganisation');
  const { name, open } = organisation;
  return (
    <ActForm act={act} intent="openToOrganisation" version={page.version} className="mt-3">
      <h3 className="text-label">{complaint.organisation}</h3>
      <p className="mt-1 text-body text-pretty sm:text-row">
        {open ? complaint.organisationReads({ name }) : complaint.organisationDoesNot({ name })}
      </p>
      {!open && <input type="hidden" name="open" value="1" />}
      <Submit className="mt-1 -ml-3" kind="plain" busy={act.busy}>
        {open ? complaint.closeToOrganisation : complaint.openToOrganisation}
      </Submit>
      <ActErrors act={act} />
    </ActForm>
  );
}
