import { accountWords } from '#locales/account/messages.ts';
import type { AddressesView } from '#web/account/addresses-view.ts';
import { ActForm, ActRow, Part } from '#web/account/part.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';

/** A person's addresses, and whether each is verified. */
export function AddressList({ addresses }: Pick<AddressesView, 'addresses'>) {
  const { addresses: words } = accountWords[useVisit().language];
  return (
    <ul className="border-b border-line">
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
export function CodeForm({ address }: { address: string }) {
  const { addresses: words } = accountWords[useVisit().language];
  return (
    <Part title={words.codeTitle}>
      <p className="max-w-measure text-body wrap-anywhere">{words.sent({ address })}</p>
      <form method="post" className="flex flex-col gap-5">
        <TextField name="code" label={words.code} length="short" inputMode="numeric" autoComplete="one-time-code" />
        <p>
          <Button type="submit" name="act" value="code" kind="main">
            {words.confirm}
          </Button>
        </p>
      </form>
    </Part>
  );
}

/** The form that claims another address for the same person. */
export function ClaimForm({ isMain, typed }: { isMain: boolean; typed?: string }) {
  const { addresses: words } = accountWords[useVisit().language];
  return (
    <Part title={words.addTitle}>
      <p className="max-w-measure text-body">{words.addLead}</p>
      <form method="post" className="flex flex-col gap-5">
        <TextField
          name="email"
          type="email"
          label={words.email}
          defaultValue={typed}
          length="medium"
          maxLength={254}
          autoComplete="off"
        />
        <p>
          <Button type="submit" name="act" value="claim" kind={isMain ? 'main' : 'outlined'}>
            {words.send}
          </Button>
        </p>
      </form>
    </Part>
  );
}

/** Recent merges. Each can be undone once. */
export function Merges({ merges }: Pick<AddressesView, 'merges'>) {
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
