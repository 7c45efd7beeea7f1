import { checkDefinition } from '#domain/forms/check-definition.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { changeOutline } from '#web/admin/forms/change-outline.ts';
import { findingView } from '#web/admin/forms/finding-view.ts';
import { formVisit, writeSeen } from '#web/admin/forms/form-visit.ts';
import { outlineView } from '#web/admin/forms/outline-view.ts';
import { standView } from '#web/admin/forms/stand-view.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import type { Route } from './+types/form-page.ts';
import { DraftState } from './draft-state.tsx';
import { Outline } from './outline.tsx';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { language, desk, kind, stand } = await formVisit(context, request, params.kind);
  const address = { kind, desk: desk.prefix };
  const { definition, draft, seen } = stand;
  return {
    address,
    seen: writeSeen(seen),
    version: seen.version,
    hasDraft: draft !== undefined,
    name: words[language].kinds[kind],
    stand: standView(stand, language, desk.zone),
    outline: outlineView(definition, language, address),
    findings: checkDefinition(definition).map((finding) => findingView(finding, definition, language, address)),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await formVisit(context, request, params.kind);
  return changeOutline(visit, await readForm(request));
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const say = formsWords[useVisit().language];
  const { address, seen, version, hasDraft, name, stand, outline, findings } = loaderData;
  const { kind, desk } = address;
  return (
    <AdminPage
      title={say.name({ kind: name })}
      back={{ href: urls.adminPage('forms', { desk }), label: say.back }}
      done={say.done}
      actions={
        <>
          <a href={urls.formPreview(kind, { desk })} className={buttonLook()}>
            {say.preview}
          </a>
          <a href={urls.formVersions(kind, { desk })} className={buttonLook()}>
            {say.versions}
          </a>
          <Button
            type="submit"
            form="outline"
            name="do"
            value="publish"
            kind="main"
            disabledBecause={hasDraft ? undefined : say.nothingToPublish}
          >
            {say.publish}
          </Button>
        </>
      }
    >
      <DraftState stand={stand} version={version} hasDraft={hasDraft} findings={findings} seen={seen} />
      <Outline sections={outline} seen={seen} />
    </AdminPage>
  );
}
