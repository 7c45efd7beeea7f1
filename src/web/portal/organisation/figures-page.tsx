import { managedWords } from '#locales/access/messages.ts';
import { longDate } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { listComplaintsFor } from '#store/directory/organisations.ts';
import { countFigures } from '#store/figures/figures.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { inServiceHours } from '#web/shared/figures/drawn.ts';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/figures-page.ts';
import { ManagedPage } from './managed-page.tsx';
import { headOf, type ManagerVisit, managerVisit } from './manager-visit.ts';

const complaintsMax = 50;

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await managerVisit(context, request);
  const { services, actor, organisation, language, desk } = visit;
  const complaints = await listComplaintsFor(services.world.db, actor, organisation.id, complaintsMax);
  return {
    head: await headOf(visit),
    desks: await figuresOf(visit),
    complaints: complaints.map(({ number, summary, openedAt, status, language: spoken }) => ({
      number,
      summary,
      spoken,
      note: `${deskWords[language].statuses[status]}, ${longDate(openedAt, language, desk.zone)}`,
    })),
  };
}

/** Returns a row for each desk that the organisation has contacted, starting with the first desk. */
async function figuresOf({ services, organisation, language }: ManagerVisit) {
  const { world } = services;
  const { figures: words } = managedWords[language];
  const desks = await world.allDesks(world.db);
  const counted = await Promise.all(
    desks.map((desk) => countFigures(world.db, desk, world.clock.now(), organisation.id)),
  );
  return counted.flatMap(({ all }, at) => {
    if (at > 0 && all.tickets === 0) return [];
    const { tickets, firstAnswer, inTime } = all;
    return [
      {
        desk: desks[at]!.names[language],
        tickets,
        firstAnswer: firstAnswer ? inServiceHours(firstAnswer.median, language) : words.few,
        inTime: inTime ? words.share(inTime) : words.few,
      },
    ];
  });
}

/** The desk's work for the organisation, and the complaints that their senders share with it. */
export default function FiguresPage({ loaderData }: Route.ComponentProps) {
  const { head, desks, complaints } = loaderData;
  const { figures: words, tickets } = managedWords[useVisit().language];
  return (
    <ManagedPage head={head} tab="figures" lead={words.lead}>
      {desks.map((row) => (
        <section key={row.desk} aria-label={row.desk} className="mt-6 max-w-[960px] border-t border-line pt-4">
          {desks.length > 1 && <h2 className="mb-4 text-sub">{row.desk}</h2>}
          <dl className="grid items-end gap-x-8 gap-y-4 sm:grid-cols-3">
            <Figure label={words.opened} value={String(row.tickets)} />
            <Figure label={words.firstAnswer} value={row.firstAnswer} />
            <Figure label={words.inTime} value={row.inTime} />
          </dl>
        </section>
      ))}
      <p className="mt-6">
        <a href={urls.portal({ view: 'organisation' })} className="link text-body">
          {tickets}
        </a>
      </p>
      <Section id="complaints" title={words.complaints} heading="sub" className="mt-10 max-w-[960px]">
        <p className="text-body text-ink-2">{complaints.length > 0 ? words.complaintsText : words.noComplaints}</p>
        <ul className="mt-2">
          {complaints.map(({ number, summary, spoken, note }) => (
            <li key={number} className="border-t border-line py-3 text-body">
              <a href={urls.portalTicket(number)} lang={spoken} className="link font-strong wrap-anywhere">
                {summary || number}
              </a>
              <p className="text-secondary text-ink-2">
                {number} · {note}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </ManagedPage>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="text-secondary text-ink-2">{label}</dt>
      <dd className="text-section">{value}</dd>
    </div>
  );
}
