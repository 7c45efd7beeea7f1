import { redirect } from 'react-router';
import { revokeToken } from '#desk/sign-in/issue-token.ts';
import { tokenWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { fieldText } from '#web/admin/fields.ts';
import { found } from '#web/app/found.ts';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import type { Route } from './+types/page.ts';
import { MadeToken } from './made-token.tsx';
import { freshToken, issueBy } from './read-token.ts';
import { TokenForm } from './token-form.tsx';
import { TokenTable } from './token-table.tsx';
import { tokensView } from './tokens-view.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'tokens');
  return {
    ...(await tokensView(visit)),
    fresh: freshToken(visit),
    revoked: new URL(request.url).searchParams.get('done') === 'revoked',
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'tokens');
  const form = await readForm(request);
  const revoke = fieldText(form, 'revoke');
  if (revoke === '') return issueBy(visit, form);
  found(await revokeToken(visit.services.world, visit.actor, revoke));
  throw redirect(urls.keep('tokens', { done: 'revoked' }), 303);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { rows, desks, fresh, revoked } = loaderData;
  const words = tokenWords[useVisit().language];
  const errors = actionData && 'errors' in actionData ? actionData.errors : [];
  const made = actionData && 'token' in actionData ? actionData : null;
  return (
    <AdminPage title={words.title} lead={words.lead} done={revoked && !made ? words.revoked : null} errors={errors}>
      {made && <MadeToken name={made.name} token={made.token} />}
      {rows.length === 0 ? <Empty title={words.none}>{words.noneText}</Empty> : <TokenTable rows={rows} />}
      <TokenForm typed={actionData && 'typed' in actionData ? actionData.typed : fresh} desks={desks} errors={errors} />
    </AdminPage>
  );
}
