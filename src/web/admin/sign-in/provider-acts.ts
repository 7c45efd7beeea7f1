import { data, href, redirect } from 'react-router';
import { removeProvider, saveProvider } from '#desk/sign-in/provider/save-provider.ts';
import { testProvider } from '#desk/sign-in/provider/test-provider.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { providerWords } from '#locales/admin/messages.ts';
import type { Provider } from '#store/sign-in/providers.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { urls } from '#web/app/urls.ts';
import { checkProvider, fieldOf, readProvider, type ShownProvider } from './provider-form.ts';

/** The result of a post that does not redirect: the input with its errors or test result. */
interface ProviderAnswer {
  typed: ShownProvider | null;
  errors: { field: string; text: string }[];
  /** True if a test succeeded. */
  answers?: true;
}

/** Saves the provider, tests it without saving, or removes it. */
export function actOnProvider(visit: AdminVisit, request: Request, form: FormData, before: Provider | null) {
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
  const wrong = checkProvider(typed, demonstration).filter((field) => field === 'issuer' || field === 'clientId');
  if (wrong.length > 0)
    return answer(422, { typed, errors: wrong.map((field) => ({ field, text: words.wrong[field] })) });
  const asked = { ...plan, id: before?.id ?? null, redirectUri: returnAddress(request) };
  const trouble = await testProvider(world, actor, asked, demonstration);
  if (trouble === 'missing') throw data(null, 404);
  if (trouble === null) return answer(200, { typed, errors: [], answers: true });
  return answer(422, { typed, errors: [{ field: fieldOf[trouble], text: words.tested[trouble] }] });
}

async function save({ services, actor, session, language }: AdminVisit, form: FormData, before: Provider | null) {
  const { world } = services;
  const { plan, typed } = readProvider(form, world.signer);
  const { tested, wrong: words } = providerWords[language];
  const wrong = checkProvider(typed, session.arrival.demonstration);
  if (wrong.length > 0) return answer(422, { typed, errors: wrong.map((field) => ({ field, text: words[field] })) });
  const kept = await saveProvider(world, actor, plan, before && { id: before.id, seen: typed.seen });
  if ('id' in kept) return redirect(urls.adminProvider(kept.id, { done: 'saved' }), 303);
  if (kept.refused === 'missing') throw data(null, 404);
  if ('now' in kept) {
    const errors = [{ field: 'name', text: words.changedMeanwhile }];
    return answer(409, { typed: { ...typed, seen: seenOf(kept.now) }, errors });
  }
  const errors = [{ field: refusedField[kept.refused], text: { ...words, ...tested }[kept.refused] }];
  return answer(409, { typed, errors });
}

const refusedField = { taken: 'issuer', otherPlace: 'secret' } as const;

function answer(status: number, said: ProviderAnswer) {
  return data(said, status);
}

/** Returns the redirect URI for the provider. */
export function returnAddress(request: Request): string {
  return new URL(request.url).origin + href('/sign-in/return');
}
