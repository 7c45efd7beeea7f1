import { redirect } from 'react-router';
import { takeUpForm } from '#desk/forms/change-form.ts';
import { withFields } from '#domain/forms/field-questions.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { findVersion } from '#store/forms/forms.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { refused } from '#web/admin/forms/change-outline.ts';
import { differenceWords } from '#web/admin/forms/difference-words.ts';
import { type FormVisit, formVisit, readSeen, shownIn, writeSeen } from '#web/admin/forms/form-visit.ts';
import { standView } from '#web/admin/forms/stand-view.ts';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { TextList } from '#web/ui/text-list.tsx';
import type { Route } from './+types/version-page.ts';
import { DefinitionView } from './definition-view.tsx';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await formVisit(context, request, params.form);
  const { language, desk, key, stand, fields } = visit;
  const version = await versionOf(visit, params.version);
  const before = await findVersion(visit.services.world.db, visit.place, version.version - 1);
  return {
    key,
    desk: desk.prefix,
    version: version.version,
    definition: withFields(version.definition, fields),
    shown: shownIn(visit, request),
    asked: standView({ ...stand, current: version }, language, desk.zone).asked,
    changes: differenceWords(before?.definition, version.definition, language),
    seen: writeSeen(stand.seen),
  };
}

/** Copies this version into a new draft. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await formVisit(context, request, params.form);
  const { version } = await versionOf(visit, params.version);
  const place = { ...visit.place, seen: readSeen(await readForm(context)) };
  const taken = await takeUpForm(visit.services.world, visit.actor, place, version);
  if ('seen' in taken) throw redirect(urls.adminForm(visit.key, { desk: visit.desk.prefix, done: 'takenUp' }), 303);
  return refused(visit, taken);
}

async function versionOf({ services, place }: FormVisit, asked: string) {
  return existing(/^\d{1,9}$/.test(asked) ? await findVersion(services.world.db, place, Number(asked)) : undefined);
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const say = formsWords[useVisit().language];
  const { key, desk, version, definition, shown, asked, changes, seen } = loaderData;
  return (
    <AdminPage
      title={say.versionsPage.version({ version })}
      back={{ href: urls.formVersions(key, { desk }), label: say.versionsPage.title }}
    >
      <p className="mt-2 text-body">{asked}</p>
      <TextList className="text-body text-ink-2" items={changes} />
      <form id="outline" method="post" tabIndex={-1} className="mt-3 flex flex-wrap items-center gap-3 text-body">
        <input type="hidden" name="seen" value={seen} />
        <Button>{say.versionsPage.takeUp}</Button>
        <span className="text-ink-2">{say.versionsPage.takeUpHint}</span>
      </form>
      <DefinitionView
        definition={definition}
        shown={shown}
        address={(language) => urls.formVersion(key, version, { desk, in: language })}
      />
    </AdminPage>
  );
}
