import type { Fields } from '#domain/directory/fields.ts';
import { directoryAdminWords, providerWords } from '#locales/admin/messages.ts';
import { RowList } from '#web/admin/row-list.tsx';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { PersonFields } from './person-fields.tsx';

interface ManagersProps {
  managers: { id: string; name: string; address: string | null }[];
  typed: Fields | null;
  errorOf: (field: string) => string | undefined;
}

/** The people who grant access for an organisation, with a form to add one (R9). */
export function Managers({ managers, typed, errorOf }: ManagersProps) {
  const { language } = useVisit();
  const { people: words } = directoryAdminWords[language];
  return (
    <Section id="managers" title={words.managers} className="mt-10 max-w-record">
      <p className="mt-1 text-body text-ink-2">{words.managersText}</p>
      {managers.length === 0 && <p className="mt-2 text-body">{words.none}</p>}
      <RowList
        rows={managers.map(({ id, name, address }) => ({
          key: id,
          about: (
            <>
              <p className="font-strong">{name}</p>
              {address !== null && address !== name && <p className="text-ink-2">{address}</p>}
              <p className="text-secondary">
                <a className="link" href={urls.keptSignIn(id)}>
                  {providerWords[language].person.link({ name })}
                </a>
              </p>
            </>
          ),
          acts: (
            <form method="post">
              <input type="hidden" name="person" value={id} />
              <Button type="submit" name="intent" value="withdraw" aria-label={words.withdrawManagerOf({ name })}>
                {words.withdraw}
              </Button>
            </form>
          ),
        }))}
      />
      <form method="post" className="mt-4 flex max-w-fields flex-col gap-4">
        <PersonFields typed={typed} errorOf={errorOf} />
        <p>
          <Button type="submit" name="intent" value="manager">
            {words.nameManager}
          </Button>
        </p>
      </form>
    </Section>
  );
}
