import { adminFrameWords, adminHomeWords } from '#locales/admin/messages.ts';
import { anyAdminVisit, openDuties } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import { ConsolePage } from '#web/ui/frame/console-page.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/page.ts';
import { type WaitingView, waitingView } from './waiting-view.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await anyAdminVisit(context, request);
  return { duties: openDuties(visit), waiting: await waitingView(visit) };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { language } = useVisit();
  const { title, pages, kept } = adminFrameWords[language];
  return (
    <ConsolePage title={title}>
      <Waiting waiting={loaderData.waiting} />
      <Section id="pages" title={kept} className="mt-8 max-w-[960px]">
        <ul className="mt-2 grid gap-x-8 border-t border-line sm:grid-cols-2">
          {loaderData.duties.map((duty) => (
            <li key={duty} className="border-b border-line py-2.5 text-body">
              <a className="link font-strong" href={urls.adminPage(duty)}>
                {pages[duty].name}
              </a>
              <p className="text-ink-2">{pages[duty].about}</p>
            </li>
          ))}
        </ul>
      </Section>
    </ConsolePage>
  );
}

/** Waiting work, each with its age and the page where it is done. */
function Waiting({ waiting }: { waiting: WaitingView[] }) {
  const say = adminHomeWords[useVisit().language];
  return (
    <Section id="waiting" title={say.waits} className="max-w-[960px]">
      {waiting.length === 0 ? (
        <Empty title={say.nothing}>{say.nothingText}</Empty>
      ) : (
        <ul className="mt-2 border-t border-line">
          {waiting.map(({ text, about, href }) => (
            <li key={href + text} className="flex flex-wrap gap-x-4 border-b border-line py-2.5 text-body">
              <a className="link font-strong" href={href}>
                {text}
              </a>
              <span className="text-ink-2 sm:ml-auto">{about}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
