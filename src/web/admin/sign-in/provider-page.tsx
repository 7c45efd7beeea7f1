import { data, redirect } from 'react-router';
import { keepProvider, testProvider } from '#desk/sign-in/provider/keep-provider.ts';
import { providerWords } from '#locales/admin/sign-in/messages.ts';
import { findProvider } from '#store/providers.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { keeperVisit } from '#web/admin/keeper.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { readForm } from '#web/read-form.ts';
import { Button } from '#web/ui/button.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/provider-page.ts';
import { ProviderFields } from './provider-fields.tsx';
import { checkProvider, newProvider, readProvider, shownProvider } from './provider-form.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { services } = await keeperVisit(context, request, 'sign-in');
  const provider = params.id === undefined ? null : await findOne(services.world, params.id);
  const { origin, searchParams } = new URL(request.url);
  const done = searchParams.get('done') ?? '';
  return {
    ...{ provider: provider ? shownProvider(provider) : newProvider, isNew: provider === null },
    redirect: origin + urls.providerReturn(),
    done: Object.hasOwn(providerWords.fr.done, done) ? (done as keyof typeof providerWords.fr.done) : null,
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { services, actor, session, language } = await keeperVisit(context, request, 'sign-in');
  const { world } = services;
  const id = params.id === undefined ? null : (await findOne(world, params.id)).id;
  const { demonstration } = session.arrival;
  const form = await readForm(request);
  if (id !== null && form.get('act') === 'test') {
    const answers = await testProvider(world, actor, id, demonstration);
    return redirect(urls.keptProvider(id, { done: answers ? 'answers' : 'silent' }));
  }
  const { version, ...plan } = readProvider(form);
  const words = providerWords[language].wrong;
  const wrong = checkProvider({ ...plan, version }, demonstration);
  const { secret: _, ...typed } = plan;
  if (wrong.length > 0)
    return data({ typed: { ...typed, version }, errors: wrong.map((field) => ({ field, text: words[field] })) }, 422);
  const kept = await keepProvider(world, actor, plan, id === null ? null : { id, version });
  if ('id' in kept) return redirect(urls.keptProvider(kept.id, { done: 'saved' }));
  if (kept.refused === 'missing') throw data(null, 404);
  const now = id === null ? version : (await findOne(world, id)).version;
  return data({ typed: { ...typed, version: now }, errors: [{ field: 'issuer', text: words[kept.refused] }] }, 409);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const words = providerWords[useVisit().language];
  const { isNew, provider, done } = loaderData;
  const errors = actionData?.errors ?? [];
  return (
    <AdminPage
      title={isNew ? words.add : provider.name}
      back={{ href: urls.keep('sign-in'), label: words.title }}
      done={done && words.done[done]}
      errors={errors}
    >
      <form method="post" className="mt-4 flex max-w-fields flex-col gap-5">
        <ProviderFields provider={actionData?.typed ?? provider} errors={errors} redirect={loaderData.redirect} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="main">
            {words.save}
          </Button>
          {!isNew && (
            <Button type="submit" name="act" value="test" formNoValidate>
              {words.test}
            </Button>
          )}
        </div>
      </form>
    </AdminPage>
  );
}

async function findOne(world: Parameters<typeof keepProvider>[0], id: string) {
  const provider = /^[0-9a-f-]{36}$/.test(id) ? await findProvider(world.db, id) : undefined;
  if (!provider) throw data(null, 404);
  return provider;
}
