import { desksWords } from '#locales/admin/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { stepsAhead } from './first-steps.ts';

/** Above each page until the desk is in service: how far the administrator is, and the next step. */
export function StepsStrip({ next, done, of, desk }: NonNullable<Awaited<ReturnType<typeof stepsAhead>>>) {
  const { firstSteps: say } = desksWords[useVisit().language];
  return (
    <aside
      aria-label={say.title}
      className="flex flex-none flex-wrap gap-x-4 border-b border-line bg-accent-soft px-5 py-2 text-body"
    >
      <a href={urls.firstSteps({ desk })}>{say.progress({ done, of })}</a>
      <span>
        {say.next}{' '}
        <a className="font-strong" href={next.href}>
          {next.name}
        </a>
      </span>
    </aside>
  );
}
