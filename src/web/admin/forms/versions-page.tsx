import { formsWords } from '#locales/admin/messages.ts';
import { listFormVersions } from '#store/forms/forms.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { differenceWords } from '#web/admin/forms/difference-words.ts';
import { formVisit } from '#web/admin/forms/form-visit.ts';
import { standView } from '#web/admin/forms/stand-view.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { TextList } from '#web/ui/text-list.tsx';
import type { Route } from './+types/versions-page.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { language, desk, key, name, stand, place, services } = await formVisit(context, request, params.form);
  const published = await listFormVersions(services.world.db, place);
  const versions = published.map((version, place) => ({
    version: version.version,
    asked: standView({ ...stand, current: version }, language, desk.zone).asked,
    changes: differenceWords(published[place + 1]?.definition, version.definition, language),
    href: urls.formVersion(key, version.version, { desk: desk.prefix }),
  }));
  return { key, desk: desk.prefix, name, current: stand.seen.version, versions };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const say = formsWords[useVisit().language];
  const { key, desk, name, current, versions } = loaderData;
  return (
    <AdminPage
      title={say.versionsPage.title}
      lead={say.versionsPage.lead}
      back={{ href: urls.adminForm(key, { desk }), label: say.backToForm({ form: name }) }}
    >
      {versions.length === 0 && <p className="mt-4 text-body">{say.versionsPage.none}</p>}
      <ol reversed className="mt-4 max-w-record border-t border-line">
        {versions.map(({ version, asked, changes, href }) => (
          <li key={version} className="border-b border-line py-3 text-body">
            <a href={href} className="link font-strong">
              {asked}
            </a>
            {version === current && <span> · {say.versionsPage.current}</span>}
            <TextList className="text-ink-2" items={changes} />
          </li>
        ))}
      </ol>
    </AdminPage>
  );
}
