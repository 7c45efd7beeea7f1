import { data, redirect } from 'react-router';
import { partableMerges, partPeople } from '#desk/people/merge-people.ts';
import { askClaim, claimAddress } from '#desk/sign-in/claim-address.ts';
import { readAddress } from '#domain/people/email.ts';
import { accountWords } from '#locales/account/messages.ts';
import { longDate } from '#locales/format.ts';
import { isId } from '#store/database/ids.ts';
import { listAddresses } from '#store/people/people.ts';
import { findClaim } from '#store/sign-in/address-claims.ts';
import { AccountFrame } from '#web/account/account-frame.tsx';
import { type AccountVisit, framedPerson, recentVisit } from '#web/account/account-visit.ts';
import { ActForm, ActRow, Part } from '#web/account/part.tsx';
import { minutesOf } from '#web/account/sign-in/onward.ts';
import { exactText, readForm } from '#web/app/post.ts';
import { retryHeaders, tooManyTries } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Submit } from '#web/ui/button.tsx';
import { fieldProps, TextField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/addresses-page.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await recentVisit(context, request);
  return { view: await addressesView(visit) };
}

/** Returns a person's addresses, the address that waits for its code, and recent merges that can still be undone. */
async function addressesView(visit: AccountVisit) {
  const { actor, language, services } = visit;
  const { world } = services;
  const [addresses, claim, merges, [desk]] = await Promise.all([
    listAddresses(world.db, actor.personId),
    findClaim(world.db, actor.personId, new Date().toISOString()),
    partableMerges(world, actor.personId),
    world.allDesks(world.db),
  ]);
  const zone = desk?.zone ?? 'Europe/Brussels';
  return {
    person: framedPerson(visit),
    addresses: addresses.map(({ address, provedAt }) => ({ address, proved: provedAt !== null })),
    claimed: claim?.address ?? null,
    merges: merges.map(({ id, at, addresses: joined }) => ({
      id,
      addresses: joined.join(', '),
      date: longDate(at, language, zone),
    })),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = await recentVisit(context, request);
  const form = await readForm(context);
  const name = exactText(form, 'act');
  const act = Object.hasOwn(acts, name) ? acts[name as keyof typeof acts] : null;
  if (act === null) throw data(null, 400);
  return act(visit, form);
}

type Said = Response | ReturnType<typeof wrong>;

/** The page's actions, by the name that each button sends. */
const acts = {
  async claim({ services, actor, token, language }: AccountVisit, form: FormData): Promise<Said> {
    const say = accountWords[language].addresses;
    const typed = exactText(form, 'email');
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
    const claimed = await claimAddress(services.world, { actor, token }, exactText(form, 'code'));
    if ('done' in claimed) return redirect(urls.addresses({ done: claimed.done }));
    if (claimed.refused === 'wrong') return wrong('code', say.wrong({ left: claimed.left }));
    return wrong('email', say.refused[claimed.refused]);
  },
  async part({ services, actor }: AccountVisit, form: FormData): Promise<Said> {
    const id = exactText(form, 'id');
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

type AddressesView = Awaited<ReturnType<typeof addressesView>>;

/** A person's addresses, and whether each is verified. */
function AddressList({ addresses }: Pick<AddressesView, 'addresses'>) {
  const { addresses: words } = accountWords[useVisit().language];
  return (
    <ul>
      {addresses.map(({ address, proved }) => (
        <li key={address} className="border-t border-line py-3 text-body">
          <b className="wrap-anywhere">{address}</b>{' '}
          <span className="text-ink-2">{proved ? words.proved : words.notProved}</span>
        </li>
      ))}
    </ul>
  );
}

/** The form for the code that was mailed to a claimed address. */
function CodeForm({ address }: { address: string }) {
  const { addresses: words } = accountWords[useVisit().language];
  return (
    <Part title={words.codeTitle}>
      <p className="max-w-measure text-body wrap-anywhere">{words.sent({ address })}</p>
      <form method="post" className="flex flex-col gap-5">
        <TextField name="code" label={words.code} length="short" inputMode="numeric" autoComplete="one-time-code" />
        <Submit name="act" value="code">
          {words.confirm}
        </Submit>
      </form>
    </Part>
  );
}

/** The form that claims another address for the same person. */
function ClaimForm({ isMain, typed }: { isMain: boolean; typed?: string }) {
  const { addresses: words } = accountWords[useVisit().language];
  const field = fieldProps({ email: typed }, words);
  return (
    <Part title={words.addTitle}>
      <p className="max-w-measure text-body">{words.addLead}</p>
      <form method="post" className="flex flex-col gap-5">
        <TextField {...field('email')} type="email" length="medium" maxLength={254} autoComplete="off" />
        <Submit name="act" value="claim" kind={isMain ? 'main' : 'outlined'}>
          {words.send}
        </Submit>
      </form>
    </Part>
  );
}

/** Recent merges. Each can be undone once. */
function Merges({ merges }: Pick<AddressesView, 'merges'>) {
  const { addresses: words } = accountWords[useVisit().language];
  if (merges.length === 0) return null;
  return (
    <Part title={words.mergedTitle}>
      <p className="max-w-measure text-body">{words.mergedLead}</p>
      <ul className="border-b border-line">
        {merges.map(({ id, addresses, date }) => (
          <ActRow key={id} name={addresses} about={words.mergedOn({ date })}>
            <ActForm act="part" label={words.part({ addresses })} kind="danger" fields={{ id }} />
          </ActRow>
        ))}
      </ul>
    </Part>
  );
}
