import type { Fields } from '#domain/directory/fields.ts';
import { directoryKeeperWords, providerWords } from '#locales/admin/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';

interface ManagersProps {
  managers: { id: string; name: string; address: string | null }[];
  typed: Fields | null;
  errorOf: (field: string) => string | undefined;
}

/** The people who grant access for an organisation, with a form to add one (R9). */
export function Managers({ managers, typed, errorOf }: ManagersProps) {
  const { language } = useVisit();
  const { people: words } = directoryKeeperWords[language];
  return (
    <section className="mt-10 max-w-record" aria-labelledby="managers">
      <h2 id="managers" className="text-section">
        {words.managers}
      </h2>
      <p className="mt-1 text-body text-ink-2">{words.managersText}</p>
      {managers.length === 0 && <p className="mt-2 text-body">{words.none}</p>}
      <ul className="mt-2">
        {managers.map(({ id, name, address }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2 text-body"
          >
            <div className="min-w-0">
              <p className="font-strong wrap-anywhere">{name}</p>
              {address !== null && address !== name && <p className="text-ink-2 wrap-anywhere">{address}</p>}
              <p className="text-secondary">
                <a className="link" href={urls.keptSignIn(id)}>
                  {providerWords[language].person.link({ name })}
                </a>
              </p>
            </div>
            <form method="post">
              <input type="hidden" name="person" value={id} />
              <Button type="submit" name="intent" value="withdraw" aria-label={words.withdrawManagerOf({ name })}>
                {words.withdraw}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" className="mt-4 flex max-w-fields flex-col gap-4 border-t border-line pt-4">
        <TextField
          name="person-email"
          {...words.email}
          inputMode="email"
          length="medium"
          autoComplete="off"
          spellCheck={false}
          defaultValue={typed?.['person-email']}
          error={errorOf('person-email')}
        />
        <TextField
          name="person-name"
          {...words.name}
          length="medium"
          autoComplete="off"
          defaultValue={typed?.['person-name']}
        />
        <p>
          <Button type="submit" name="intent" value="manager">
            {words.nameManager}
          </Button>
        </p>
      </form>
    </section>
  );
}
