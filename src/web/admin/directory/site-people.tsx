import type { Fields } from '#domain/directory/fields.ts';
import { directoryAdminWords } from '#locales/admin/messages.ts';
import { RowList } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { PersonRow } from './people-view.ts';
import { PersonFields } from './person-fields.tsx';

interface SitePeopleProps {
  people: PersonRow[];
  /** Maximum number of editors. */
  max: number;
  /** Input that was refused; null if missing. */
  typed: Fields | null;
}

/** Editors and owners, the remaining places, and a form to add a person (R8). */
export function SitePeople({ people, max, typed }: SitePeopleProps) {
  const { people: words } = directoryAdminWords[useVisit().language];
  const editors = people.filter(({ role }) => role === 'editor').length;
  return (
    <Section id="people" title={words.title} className="mt-10 max-w-record">
      <p className="mt-1 text-body text-ink-2">
        {editors > max ? words.above({ editors, max }) : words.cap({ editors, max })}
      </p>
      {people.length === 0 && <p className="mt-2 text-body">{words.none}</p>}
      <RowList
        rows={people.map((person) => ({
          key: person.id,
          about: <About person={person} />,
          acts: (
            <form method="post" className="flex flex-wrap gap-2">
              <input type="hidden" name="person" value={person.id} />
              <Button type="submit" name="intent" value="withdraw" aria-label={words.withdrawOf(person)}>
                {words.withdraw}
              </Button>
              <Button type="submit" kind="danger" name="intent" value="leave" aria-label={words.leaveOf(person)}>
                {words.leave}
              </Button>
            </form>
          ),
        }))}
      />
      <AddPerson typed={typed} />
    </Section>
  );
}

function About({ person: { name, address, role, since, shared } }: { person: PersonRow }) {
  const { people: words } = directoryAdminWords[useVisit().language];
  const facts = [address !== name && address, words.roles[role], since, shared && words.shared].filter(Boolean);
  return (
    <>
      <p className="font-strong">{name}</p>
      <p className="text-ink-2">{facts.join(' · ')}</p>
    </>
  );
}

function AddPerson({ typed }: Pick<SitePeopleProps, 'typed'>) {
  const { people: words } = directoryAdminWords[useVisit().language];
  return (
    <SaveForm className="mt-4 flex max-w-fields flex-col gap-4" submit={words.grant} value="grant" kind="outlined">
      <h3 className="text-sub">{words.add}</h3>
      <PersonFields typed={typed} />
      <ChoiceGroup
        name="role"
        label={words.role}
        chosen={[typed?.role || 'editor']}
        choices={(['editor', 'owner'] as const).map((value) => ({ value, label: words.roles[value] }))}
      />
      <CheckField
        name="shared-mailbox"
        value="yes"
        {...words.sharedMailbox}
        defaultChecked={Boolean(typed?.['shared-mailbox'])}
      />
    </SaveForm>
  );
}
