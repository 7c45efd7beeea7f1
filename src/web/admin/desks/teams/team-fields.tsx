import { teamNameCharactersMax } from '#domain/staff/team.ts';
import { teamsWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { ChoiceGroup, fieldProps, TextField } from '#web/ui/field/fields.tsx';
import type { TypedTeam } from './typed-team.ts';

interface TeamFieldsProps {
  typed: TypedTeam;
  staff: { value: string; label: string; hint: string }[];
}

/** A team's name and members. */
export function TeamFields({ typed, staff }: TeamFieldsProps) {
  const say = teamsWords[useVisit().language];
  const field = fieldProps(typed, say);
  return (
    <>
      <TextField {...field('name')} length="medium" hint={say.nameHint({ max: teamNameCharactersMax })} />
      <ChoiceGroup
        name="members"
        label={say.people}
        hint={say.peopleHint}
        choices={staff}
        defaultValue={typed.memberIds}
      />
    </>
  );
}
