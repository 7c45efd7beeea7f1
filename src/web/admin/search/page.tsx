import { adminSearchWords, directoryAdminWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { anyAdminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/page.ts';
import { findSettings } from './find-settings.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await anyAdminVisit(context, request);
  const asked = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, askedCharactersMax);
  const desk = visit.desks.length > 0 ? chosenDesk(visit, request) : undefined;
  return {
    asked,
    found: findSettings(visit, desk, asked),
    desks: visit.desks.map(({ prefix, names }) => ({
      label: names[visit.language],
      href: urls.findSetting({ q: asked, desk: prefix }),
      current: prefix === desk?.prefix,
    })),
  };
}

const askedCharactersMax = 100;

/** The settings that hold the words of the search, each with a link to its field. */
export default function Page({ loaderData: { asked, found, desks } }: Route.ComponentProps) {
  const { language } = useVisit();
  const say = adminSearchWords[language];
  const count = found.length;
  return (
    <AdminPage title={say.title} desks={desks}>
      <form method="get" className="mb-4 flex max-w-fields flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1">
          <TextField name="q" type="search" label={say.label} hint={say.lead} defaultValue={asked} autoComplete="off" />
        </div>
        <Button>{directoryAdminWords[language].search}</Button>
      </form>
      {asked !== '' && count === 0 && <Empty title={say.none({ asked })}>{say.noneText}</Empty>}
      {count > 0 && (
        <>
          <p className="text-body text-ink-2">{say.found({ count, asked })}</p>
          <ul className="mt-3 max-w-record border-t border-line">
            {found.map(({ name, about, href }) => (
              <li key={href + name} className="border-b border-line py-2.5 text-body">
                <a className="link font-strong" href={href}>
                  {name}
                </a>
                <p className="text-ink-2">{about}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </AdminPage>
  );
}
