import { readForm } from '#desk/forms/on-form.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { formsWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { deskChoices } from '#web/admin/desk-choices.ts';
import { standView } from '#web/admin/forms/stand-view.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/page.ts';

/** A desk's forms, with their published version and draft. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'forms');
  const desk = chosenDesk(visit, request);
  const { db } = visit.services.world;
  const forms = kinds.map(async (kind) => {
    const stand = await readForm(db, { deskId: desk.id, kind });
    return {
      kind,
      name: words[visit.language].kinds[kind],
      href: urls.adminForm(kind, { desk: desk.prefix }),
      ...standView(stand, visit.language, desk.zone),
    };
  });
  return {
    desks: deskChoices(visit, desk, (about) => urls.adminPage('forms', about)),
    forms: await Promise.all(forms),
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const say = formsWords[useVisit().language];
  return (
    <AdminPage title={say.title} lead={say.lead} desks={loaderData.desks}>
      <ul className="mt-4 max-w-record border-t border-line">
        {loaderData.forms.map(({ kind, name, href, asked, draft }) => (
          <li key={kind} className="border-b border-line py-3 text-body">
            <a href={href} className="link font-strong">
              {name}
            </a>
            <p>{asked}</p>
            <p className="text-ink-2">{draft ?? say.noDraft}</p>
          </li>
        ))}
      </ul>
    </AdminPage>
  );
}
