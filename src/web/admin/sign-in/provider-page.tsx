import { data } from 'react-router';
import { providerWords } from '#locales/admin/messages.ts';
import { countLinked, findProvider, type Provider } from '#store/sign-in/providers.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/provider-page.ts';
import { actOnProvider, returnAddress } from './provider-acts.ts';
import { ProviderFields } from './provider-fields.tsx';
import { newProvider, shownProvider } from './provider-form.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'sign-in');
  const provider = await providerOf(visit, params.id);
  return {
    provider: provider ? shownProvider(provider) : newProvider,
    redirect: returnAddress(request),
    linked: provider && (await countLinked(visit.services.world.db, provider.issuer)),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'sign-in');
  const provider = await providerOf(visit, params.id);
  return actOnProvider(visit, request, await readForm(request), provider);
}

/** Returns null for a new provider. */
async function providerOf({ services }: AdminVisit, id: string | undefined): Promise<Provider | null> {
  if (id === undefined) return null;
  const provider = /^[0-9a-f-]{36}$/.test(id) ? await findProvider(services.world.db, id) : undefined;
  if (!provider) throw data(null, 404);
  return provider;
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const words = providerWords[useVisit().language];
  const { provider, linked, redirect } = loaderData;
  return (
    <AdminPage
      title={linked === null ? words.add : provider.name}
      back={{ href: urls.adminPage('sign-in'), label: words.title }}
      done={words.done}
      result={actionData?.answers ? words.tested.answers : null}
    >
      <SaveForm
        className="mt-4 flex max-w-fields flex-col gap-5"
        noValidate
        submit={words.save}
        also={
          <Button type="submit" name="act" value="test">
            {words.test}
          </Button>
        }
      >
        <ProviderFields provider={actionData?.typed ?? provider} redirect={redirect} />
      </SaveForm>
      {linked !== null && <RemoveProvider linked={linked} />}
    </AdminPage>
  );
}

/** Says beside the button what happens to people who sign in with it. */
function RemoveProvider({ linked }: { linked: number }) {
  const words = providerWords[useVisit().language];
  return (
    <Section id="remove" title={words.remove.title} className="mt-10 max-w-fields border-t border-line pt-6">
      <p className="mt-1 text-body text-ink-2">
        {words.linked({ count: linked })} {words.remove.effect}
      </p>
      <form method="post" noValidate className="mt-4 flex flex-col items-start gap-4">
        <CheckField name="sure" label={words.remove.sure} />
        <Button type="submit" kind="danger" name="act" value="remove">
          {words.remove.button}
        </Button>
      </form>
    </Section>
  );
}
