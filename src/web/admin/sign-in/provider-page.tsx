import { data, redirect } from 'react-router';
import { placeOfReturn } from '#desk/sign-in/provider/configure.ts';
import { removeProvider, saveProvider, testProvider } from '#desk/sign-in/provider/save-provider.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { providerProblems } from '#domain/sign-in/provider.ts';
import { providerWords } from '#locales/admin/messages.ts';
import { countLinked, findProvider, type Provider } from '#store/sign-in/providers.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { type AdminVisit, adminVisit } from '#web/admin/admin-visit.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField, fieldProps, TextField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { Route } from './+types/provider-page.ts';
import { fieldOf, newProvider, readProvider, type ShownProvider, shownProvider } from './provider-form.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'sign-in');
  const provider = await providerOf(visit, params.id);
  return {
    provider: provider ? shownProvider(provider) : newProvider,
    origin: new URL(request.url).origin,
    linked: provider && (await countLinked(visit.services.world.db, provider.issuer)),
  };
}

/** The result of a post that does not redirect: the input with its errors or test result. */
interface ProviderAnswer {
  typed: ShownProvider | null;
  errors: { field: string; text: string }[];
  /** True if a test succeeded. */
  answers?: true;
}

/** Saves the provider, tests it without saving, or removes it. */
function actOnProvider(visit: AdminVisit, request: Request, form: FormData, before: Provider | null) {
  const act = form.get('act');
  if (before && act === 'remove') return remove(visit, form, before);
  return act === 'test' ? test(visit, request, form, before) : save(visit, form, before);
}

async function remove({ services, actor, language }: AdminVisit, form: FormData, { id }: Provider) {
  const { sureMissing } = providerWords[language].remove;
  if (!form.has('sure')) return answer(422, { typed: null, errors: [{ field: 'sure', text: sureMissing }] });
  await removeProvider(services.world, actor, id);
  return redirect(urls.adminPage('sign-in', { done: 'removed' }), 303);
}

async function test(
  { services, actor, session, language }: AdminVisit,
  request: Request,
  form: FormData,
  before: Provider | null,
) {
  const { world } = services;
  const { demonstration } = session.arrival;
  const { plan, typed } = readProvider(form, world.signer);
  const words = providerWords[language];
  const wrong = providerProblems(typed, demonstration).filter((field) => field === 'issuer' || field === 'clientId');
  if (wrong.length > 0)
    return answer(422, { typed, errors: wrong.map((field) => ({ field, text: words.wrong[field] })) });
  const asked = {
    ...plan,
    id: before?.id ?? null,
    redirectUri: new URL(request.url).origin + urls.providerReturn(placeOfReturn(plan.issuer)),
  };
  const failure = await testProvider(world, actor, asked, demonstration);
  if (failure === 'missing') throw data(null, 404);
  if (failure === null) return answer(200, { typed, errors: [], answers: true });
  return answer(422, { typed, errors: [{ field: fieldOf[failure], text: words.tested[failure] }] });
}

async function save({ services, actor, session, language }: AdminVisit, form: FormData, before: Provider | null) {
  const { world } = services;
  const { plan, typed } = readProvider(form, world.signer);
  const { tested, wrong: words } = providerWords[language];
  const wrong = providerProblems(typed, session.arrival.demonstration);
  if (wrong.length > 0) return answer(422, { typed, errors: wrong.map((field) => ({ field, text: words[field] })) });
  const saved = await saveProvider(world, actor, plan, before && { id: before.id, seen: typed.seen });
  if ('id' in saved) return redirect(urls.adminProvider(saved.id, { done: 'saved' }), 303);
  if (saved.refused === 'missing') throw data(null, 404);
  if ('now' in saved) {
    const errors = [{ field: 'name', text: words.changedMeanwhile }];
    return answer(409, { typed: { ...typed, seen: seenOf(saved.now) }, errors });
  }
  const errors = [{ field: refusedField[saved.refused], text: { ...words, ...tested }[saved.refused] }];
  return answer(409, { typed, errors });
}

const refusedField = { taken: 'issuer', otherPlace: 'secret', privateAddress: 'network' } as const;

function answer(status: number, said: ProviderAnswer) {
  return data(said, status);
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'sign-in');
  const provider = await providerOf(visit, params.id);
  return actOnProvider(visit, request, await readForm(context), provider);
}

/** Returns null for a new provider. */
async function providerOf({ services }: AdminVisit, id: string | undefined): Promise<Provider | null> {
  if (id === undefined) return null;
  return existing(/^[0-9a-f-]{36}$/.test(id) ? await findProvider(services.world.db, id) : undefined);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const words = providerWords[useVisit().language];
  const { provider, linked, origin } = loaderData;
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
          <Button name="act" value="test">
            {words.test}
          </Button>
        }
      >
        <ProviderFields provider={actionData?.typed ?? provider} origin={origin} />
      </SaveForm>
      {linked !== null && <RemoveProvider linked={linked} />}
    </AdminPage>
  );
}

/** Each setting with its explanation. */
function ProviderFields({ provider, origin }: { provider: ShownProvider; origin: string }) {
  const words = providerWords[useVisit().language];
  const { claims, place } = provider;
  const field = fieldProps(provider, words);
  return (
    <>
      <input type="hidden" name="seen" value={provider.seen} />
      <p className="text-body wrap-anywhere">
        {place === null ? words.redirectLater : words.redirect({ address: origin + urls.providerReturn(place) })}
      </p>
      <TextField {...field('name')} length="medium" maxLength={80} />
      <TextField {...field('issuer')} />
      <TextField {...field('clientId')} />
      <input type="hidden" name="sealed-secret" value={provider.sealedSecret ?? ''} />
      <TextField
        name="secret"
        type="password"
        label={words.secret}
        hint={provider.sealedSecret ? words.secretKept : words.secretHint}
      />
      <TextField {...field('scopes')} />
      <TextField name="claim-name" label={words.claimName} defaultValue={claims.name} length="medium" />
      <TextField name="claim-email" label={words.claimEmail} defaultValue={claims.email} length="medium" />
      <TextField name="claim-language" label={words.claimLanguage} defaultValue={claims.language} length="medium" />
      <CheckField name="trusts" label={words.trusts} hint={words.trustsHint} defaultChecked={provider.trustsFactors} />
      <CheckField
        name="network"
        label={words.network}
        hint={words.networkHint}
        defaultChecked={provider.privateNetwork}
      />
      <CheckField name="active" label={words.active} hint={words.activeHint} defaultChecked={provider.active} />
    </>
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
        <Button kind="danger" name="act" value="remove">
          {words.remove.button}
        </Button>
      </form>
    </Section>
  );
}
