import { dutiesOf } from '#domain/staff/duties.ts';
import { adminFrameWords } from '#locales/admin/messages.ts';
import { anyAdminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import type { Route } from './+types/page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  return { duties: dutiesOf((await anyAdminVisit(context, request)).actor) };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { title, lead, pages } = adminFrameWords[useVisit().language];
  return (
    <ConsolePage title={title} lead={lead}>
      <ul className="mt-4 max-w-record border-t border-line">
        {loaderData.duties.map((duty) => (
          <li key={duty} className="border-b border-line py-3 text-body">
            <a className="link font-strong" href={urls.adminPage(duty)}>
              {pages[duty].name}
            </a>
            <p className="text-ink-2">{pages[duty].about}</p>
          </li>
        ))}
      </ul>
    </ConsolePage>
  );
}
