import { data, redirect } from 'react-router';
import { partPeople } from '#desk/people/merge-people.ts';
import { askClaim, claimAddress } from '#desk/sign-in/claim-address.ts';
import { readAddress } from '#domain/people/email.ts';
import { accountWords } from '#locales/account/messages.ts';
import { isId } from '#store/database/ids.ts';
import { AccountFrame } from '#web/account/account-frame.tsx';
import { type AccountVisit, recentVisit } from '#web/account/account-visit.ts';
import { AddressList, ClaimForm, CodeForm, Merges } from '#web/account/addresses.tsx';
import { addressesView } from '#web/account/addresses-view.ts';
import { minutesOf, textOf } from '#web/account/sign-in/onward.ts';
import { readForm } from '#web/app/read-form.ts';
import { retryHeaders, tooManyTries } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { Route } from './+types/addresses-page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await recentVisit(context, request);
  return { view: await addressesView(visit) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await recentVisit(context, request);
  const form = await readForm(request);
  const name = textOf(form, 'act');
  const act = Object.hasOwn(acts, name) ? acts[name as keyof typeof acts] : null;
  if (act === null) throw data(null, 400);
  return act(visit, form);
}

type Said = Response | ReturnType<typeof wrong>;

/** The page's actions, by the name that each button sends. */
const acts = {
  async claim({ services, actor, token, language }: AccountVisit, form: FormData): Promise<Said> {
    const say = accountWords[language].addresses;
    const typed = textOf(form, 'email');
    const address = readAddress(typed);
    if (address === null) return wrong('email', say.invalid, typed);
    const asked = await askClaim(services.world, { actor, token }, { address, language });
    if ('asked' in asked) return redirect(urls.addresses());
    if (asked.refused === 'own') return wrong('email', say.own, typed);
    const text = say.tooMany({ minutes: minutesOf(asked.retryAfterSeconds) });
    return wrong('email', text, typed, tooManyTries(asked));
  },
  async code({ services, actor, token, language }: AccountVisit, form: FormData): Promise<Said> {
    const say = accountWords[language].addresses;
    const claimed = await claimAddress(services.world, { actor, token }, textOf(form, 'code'));
    if ('done' in claimed) return redirect(urls.addresses({ done: claimed.done }));
    if (claimed.refused === 'wrong') return wrong('code', say.wrong({ left: claimed.left }));
    return wrong('email', say.refused[claimed.refused]);
  },
  async part({ services, actor }: AccountVisit, form: FormData): Promise<Said> {
    const id = textOf(form, 'id');
    if (isId(id)) await partPeople(services.world, actor, id);
    return redirect(urls.addresses({ done: 'parted' }));
  },
};

function wrong(field: 'email' | 'code', text: string, typed = '', answer: ResponseInit = { status: 422 }) {
  return data({ error: { field, text }, typed }, answer);
}

export const headers = retryHeaders;

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { addresses: words } = accountWords[useVisit().language];
  const { view } = loaderData;
  const { error, typed } = actionData ?? {};
  return (
    <AccountFrame title={words.title} lead={words.lead} person={view.person} done={words.done} error={error}>
      <AddressList addresses={view.addresses} />
      {view.claimed !== null && <CodeForm address={view.claimed} />}
      <ClaimForm isMain={view.claimed === null} typed={typed} />
      <Merges merges={view.merges} />
    </AccountFrame>
  );
}
