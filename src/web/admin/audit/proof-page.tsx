import { data, redirect } from 'react-router';
import { askForProof } from '#desk/history/run-proof.ts';
import { auditWords, proofWords } from '#locales/admin/messages.ts';
import { dateTime, number } from '#locales/format.ts';
import { listAnchors } from '#store/history/anchors.ts';
import { latestProofRun } from '#store/history/proofs.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/proof-page.ts';

/** A month of anchors; `belfry anchor` prints all. */
const anchorsMax = 31;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { services, language, desks } = await adminVisit(context, request, 'audit');
  const { db } = services.world;
  const { zone } = desks[0]!;
  const anchors = await listAnchors(db, anchorsMax);
  const run = await latestProofRun(db);
  const shown = (value: number) => number(value, language);
  return {
    run: run && {
      finished: run.finishedAt === null ? null : dateTime(run.finishedAt, language, zone),
      broken: run.broken,
      of: shown(run.ticketsToCheck),
      tickets: shown(run.tickets),
      events: shown(run.events),
      audit: shown(run.auditEntries),
      anchors: shown(run.anchors),
    },
    anchors: anchors.map(({ number: place, takenAt, hash }) => ({
      place,
      date: dateTime(takenAt, language, zone),
      hash: hash.toString('hex'),
    })),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { actor, services, language } = await adminVisit(context, request, 'audit');
  if ('asked' in (await askForProof(services.world, actor))) throw redirect(urls.historyProof({ done: 'asked' }), 303);
  return data({ errors: [{ field: 'verify', text: proofWords[language].already }] }, 409);
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { run, anchors } = loaderData;
  const { language } = useVisit();
  const words = proofWords[language];
  return (
    <AdminPage
      title={words.title}
      lead={words.lead}
      back={{ href: urls.audit(), label: auditWords[language].title }}
      done={{ asked: words.asked }}
    >
      <div className="mt-4 flex max-w-record flex-col gap-6 text-body">
        <Section id="last" title={words.last} className="flex flex-col gap-3">
          <Result run={run} />
          <form method="post">
            <Button kind="main" id="verify">
              {words.verify}
            </Button>
          </form>
        </Section>
        <Section id="anchors" title={words.anchors} className="flex flex-col gap-3">
          <p>{words.anchorsLead}</p>
          {anchors.length === 0 && <p className="text-ink-2">{words.none}</p>}
          <ul className="border-t border-line empty:hidden">
            {anchors.map(({ place, date, hash }) => (
              <li key={place} className="border-b border-line py-2">
                <span className="text-ink-2">
                  {place} · {date}
                </span>
                <br />
                <code className="wrap-anywhere">{hash}</code>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </AdminPage>
  );
}

function Result({ run }: { run: Route.ComponentProps['loaderData']['run'] }) {
  const words = proofWords[useVisit().language];
  if (!run) return <p>{words.never}</p>;
  if (run.finished === null)
    return (
      <p>
        {words.running({ done: run.tickets, of: run.of })} <a href={urls.historyProof()}>{words.again}</a>
      </p>
    );
  return (
    <>
      {run.broken === null ? (
        <Banner tone="handled" icon="check">
          {words.fits(run)}
        </Banner>
      ) : (
        <Banner tone="urgent">
          {words.broken} <span lang="en">{run.broken}</span>
        </Banner>
      )}
      <p className="text-ink-2">{words.at({ date: run.finished })}</p>
    </>
  );
}
