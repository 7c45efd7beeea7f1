import { teamsWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';

interface DissolveFormProps {
  toDo: number;
  heirs: { value: string; label: string }[];
  chosen?: string;
  errorOf(field: string): string | undefined;
}

/** Dissolves a team, after showing what happens to its tickets. */
export function DissolveForm({ toDo, heirs, chosen, errorOf }: DissolveFormProps) {
  const say = teamsWords[useVisit().language];
  return (
    <form method="post" className="flex flex-col gap-4" aria-labelledby="dissolve">
      <h2 id="dissolve" className="text-section">
        {say.dissolve}
      </h2>
      <p className="text-body">{say.dissolveText({ count: toDo })}</p>
      <SelectField
        name="heir"
        label={say.heir}
        hint={say.heirHint}
        choices={[{ value: '', label: say.wholeDesk }, ...heirs]}
        defaultValue={chosen}
        error={errorOf('heir')}
      />
      <CheckField name="sure" label={say.sure} error={errorOf('sure')} />
      <p>
        <Button type="submit" kind="danger">
          {say.dissolve}
        </Button>
      </p>
    </form>
  );
}
