import { withFields } from '#domain/forms/field-questions.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { formVisit, shownIn } from '#web/admin/forms/form-visit.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/preview-page.ts';
import { DefinitionView } from './definition-view.tsx';

/** A preview of the draft; without one, of the published version. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await formVisit(context, request, params.form);
  const { desk, key, name, stand, fields } = visit;
  const shown = shownIn(visit, request);
  const definition = withFields(stand.definition, fields);
  return { key, desk: desk.prefix, definition, shown, name };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const say = formsWords[useVisit().language];
  const { key, desk, definition, shown, name } = loaderData;
  return (
    <AdminPage
      title={say.previewPage.title}
      lead={say.previewPage.lead}
      back={{ href: urls.adminForm(key, { desk }), label: say.backToForm({ form: name }) }}
    >
      <DefinitionView
        definition={definition}
        shown={shown}
        address={(language) => urls.formPreview(key, { desk, in: language })}
      />
    </AdminPage>
  );
}
