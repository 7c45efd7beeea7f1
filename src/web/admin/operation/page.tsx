import { data, redirect } from 'react-router';
import { retryOne, retryWork } from '#desk/processes/retry-work.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { operationWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { type FailureLine, type OperationLine, operationView } from './operation-view.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  return operationView(await adminVisit(context, request, 'operation'));
}

export async function action({ context, request }: Route.ActionArgs) {
  const { actor, services } = await adminVisit(context, request, 'operation');
  const one = oneOf(await request.formData());
  const done = one ? await retryOne(services.world, actor, one) : await retryWork(services.world, actor);
  if (isRefused(done, 'missing')) throw data(null, 404);
  throw redirect(urls.adminPage('operation', { done: isRefused(done) ? 'gone' : 'retried' }), 303);
}

/** The job or letter of a button; null for everything. */
function oneOf(form: FormData): { kind: 'job' | 'letter'; id: string } | null {
  if (form.get('intent') !== 'one') return null;
  return { kind: form.get('kind') === 'job' ? 'job' : 'letter', id: String(form.get('id') ?? '') };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { problems, canRetry, failures, processes, jobs, mail, storage, languages } = loaderData;
  const words = operationWords[useVisit().language];
  return (
    <AdminPage title={words.title} lead={words.lead} done={{ retried: words.retried, gone: words.gone }}>
      <div className="mt-4 flex max-w-record flex-col gap-6 text-body">
        <Section id="state" title={words.state} className="flex flex-col gap-3">
          {problems.length === 0 && <Empty title={words.well}>{words.wellText}</Empty>}
          {problems.map((problem) => (
            <Banner key={problem} tone="urgent">
              {problem}
            </Banner>
          ))}
          <form method="post">
            <Button kind={canRetry ? 'main' : undefined} id="retry">
              {words.retryAll}
            </Button>
          </form>
        </Section>
        {failures.length > 0 && (
          <Section id="failures" title={words.failures}>
            <ul className="mt-2 border-t border-line">
              {failures.map((failure) => (
                <Failure key={failure.id} {...failure} />
              ))}
            </ul>
          </Section>
        )}
        <Lines id="processes" title={words.processes} lines={processes} none={words.noProcess} />
        <Lines id="jobs" title={words.jobs} lines={jobs} none={words.noJob} />
        <Lines id="mail" title={words.mail} lines={mail} />
        <Lines id="storage" title={words.storage} lines={storage} />
        <Lines id="languages" title={words.languages} lines={languages} />
      </div>
    </AdminPage>
  );
}

function Failure({ kind, id, name, facts, reason }: FailureLine) {
  const words = operationWords[useVisit().language];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-strong wrap-anywhere">{name}</p>
        <p className="wrap-anywhere">{reason}</p>
        {facts !== '' && <p className="text-ink-2">{facts}</p>}
      </div>
      <form method="post">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={id} />
        <Button name="intent" value="one" aria-label={words.retryOne({ name })}>
          {words.retry}
        </Button>
      </form>
    </li>
  );
}

interface LinesProps {
  id: string;
  title: string;
  lines: OperationLine[];
  none?: string;
}

function Lines({ id, title, lines, none }: LinesProps) {
  return (
    <Section id={id} title={title}>
      {lines.length === 0 && <p className="mt-2 text-ink-2">{none}</p>}
      <ul className="mt-2 border-t border-line empty:hidden">
        {lines.map(({ name, facts }) => (
          <li key={name} className="flex flex-wrap gap-x-4 border-b border-line py-2">
            <span className="font-strong wrap-anywhere">{name}</span>
            <span className="text-ink-2 sm:ml-auto">{facts}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
