import { ActButton } from '#web/console/ticket/act-form.tsx';
import type { Intent } from '#web/console/ticket/acts/run-act.ts';
import { PanelButton } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useStrangerWords } from '#web/console/use-words.ts';
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
        {people.map(({ name, email }) => (
          <li key={email} className="flex flex-wrap items-center gap-2">
            <span className="min-w-0 flex-1 truncate">{name}</span>
            <ActButton
              intent={intent}
              page={page}
              fields={{ person: email }}
              kind="plain"
              aria-label={`${act}: ${name}`}
            >
              {act}
            </ActButton>
          </li>
        ))}
      </ul>
    </>
  );
}

function Organisation({ page, organisation }: { page: TicketPage; organisation: { name: string; open: boolean } }) {
  const { complaint } = useStrangerWords();
  const { name, open } = organisation;
  return (
    <div className="mt-3">
      <h3 className="text-label">{complaint.organisation}</h3>
      <p className="mt-1 text-body text-pretty sm:text-row">
        {open ? complaint.organisationReads({ name }) : complaint.organisationDoesNot({ name })}
      </p>
      <div className="mt-1 -ml-3">
        <ActButton intent="openToOrganisation" page={page} fields={open ? {} : { open: '1' }} kind="plain">
          {open ? complaint.closeToOrganisation : complaint.openToOrganisation}
        </ActButton>
      </div>
    </div>
  );
}
