import { spokenBy } from '#domain/language.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Icon } from '#web/ui/icon.tsx';
import type { Route } from './+types/page.ts';
import { firstSteps } from './first-steps.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const prefix = new URL(request.url).searchParams.get('desk');
  const desk = visit.desks.find((each) => each.prefix === prefix) ?? visit.desks[0];
  const support = desk ? urls.desk(spokenBy(desk, visit.language), desk.prefix) : null;
  return { steps: await firstSteps(visit, desk), support, name: desk?.names[visit.language] ?? null };
}

/** The remaining steps before the desk is in service. */
export default function Page({ loaderData }: Route.ComponentProps) {
  const { steps, support, name } = loaderData;
  const { language } = useVisit();
  const { firstSteps: say } = desksWords[language];
  const done = steps.filter((step) => step.done).length;
  const next = steps.find((step) => !step.done);
  return (
    <AdminPage title={say.title} count={name ?? undefined} lead={say.lead}>
      <p className="mt-4 max-w-record text-body font-strong" id="progress">
        {say.progress({ done, of: steps.length })}
      </p>
      <progress className="bar mt-1 w-full max-w-record" max={steps.length} value={done} aria-labelledby="progress" />
      {!next && support && (
        <div className="mt-4 max-w-record">
          <Banner tone="handled" icon="check" action={<a href={support}>{name}</a>}>
            {say.ready}
          </Banner>
        </div>
      )}
      <ol className="mt-4 max-w-record border-t border-line">
        {steps.map((step) => (
          <li
            key={step.name}
            className="flex gap-3 border-b border-line py-3 text-body"
            aria-current={step === next ? 'step' : undefined}
          >
            <span className={`mt-0.5 w-5 flex-none ${step.done ? 'text-handled' : 'text-ink-3'}`}>
              <Icon name={step.done ? 'check' : 'chevronRight'} />
            </span>
            <div className="min-w-0">
              <p>
                <a className={step === next ? 'link font-strong' : 'link'} href={step.href}>
                  {step.name}
                </a>{' '}
                <span className="text-secondary text-ink-2">({step.done ? say.done : say.toDo})</span>
              </p>
              <p className="text-ink-2 wrap-anywhere">{step.about}</p>
            </div>
          </li>
        ))}
      </ol>
    </AdminPage>
  );
}
