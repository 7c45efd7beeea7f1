import { data, redirect } from 'react-router';
import { endFactors } from '#desk/sign-in/factors/withdraw-factor.ts';
import { staffRoles } from '#domain/actor.ts';
import { mayEndFactors } from '#domain/sign-in/end-factors.ts';
import { factorsEndedReasons } from '#domain/sign-in/news.ts';
import { providerWords } from '#locales/admin/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { fieldText, found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { ChoiceGroup } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/person-page.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'sign-in');
  const { name, login, address, roles, hasAuthenticator, hasPasskey } = await personOf(visit, params.person);
  const shown = (roles ?? []).filter((role) => staffRoles.includes(role) || role === 'serviceManager');
  return {
    name: name ?? login ?? address ?? '',
    login,
    hasAuthenticator,
    hasPasskey,
    roles: shown.map((role) => deskWords[visit.language].roles[role]),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'sign-in');
  const { personId } = await personOf(visit, params.person);
  const typed = fieldText(await readForm(context), 'reason');
  const reason = factorsEndedReasons.find((each) => each === typed);
  if (reason === undefined)
    return data({ errors: [{ field: 'reason', text: providerWords[visit.language].person.reasonMissing }] }, 422);
  const ended = found(await endFactors(visit.services.world, visit.actor, { personId, reason }));
  throw redirect(urls.adminSignIn(personId, 'done' in ended ? { done: 'ended' } : {}), 303);
}

/** Returns a person whose factors this administrator may reset; throws 404 for any other. */
async function personOf({ actor, services }: AdminVisit, personId: string) {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(personId);
  const person = isId ? await findSignInPerson(services.world.db, personId) : undefined;
  if (!person || !mayEndFactors(actor, person)) throw data(null, 404);
  return person;
}

export default function Page({ loaderData }: Route.ComponentProps) {
  const { name, login, roles, hasAuthenticator, hasPasskey } = loaderData;
  const { person: words } = providerWords[useVisit().language];
  const factors = [...(hasAuthenticator ? [words.app] : []), ...(hasPasskey ? [words.passkey] : [])];
  return (
    <AdminPage title={words.title({ name })} lead={words.lead} done={words.done}>
      <div className="mt-4 flex max-w-record flex-col gap-6 text-body">
        <p className="wrap-anywhere">
          {[...roles, login].filter((text) => text !== null).join(' · ')}
          <br />
          {factors.length > 0 ? words.has({ factors: factors.join(', ') }) : words.none}
        </p>
        {factors.length > 0 && (
          <form method="post" noValidate className="flex flex-col items-start gap-5">
            <ChoiceGroup
              name="reason"
              label={words.reason}
              hint={words.reasonHint}
              choices={choicesOf(factorsEndedReasons, words.reasons)}
            />
            <p className="max-w-measure text-ink-2">{words.effect}</p>
            <Button kind="danger">{words.end}</Button>
          </form>
        )}
      </div>
    </AdminPage>
  );
}
