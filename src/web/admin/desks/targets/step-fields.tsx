import { targetNames } from '#domain/targets/targets.ts';
import { actKinds, momentKinds, type TypedStep } from '#domain/targets/typed-step.ts';
import { targetsWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { NumberField } from '#web/ui/field/text-field.tsx';

interface StepFieldsProps {
  typed: TypedStep;
  staff: { value: string; label: string }[];
  teams: { value: string; label: string }[];
  errorOf(field: string): string | undefined;
}

/** A new step: its target, time and action. */
export function StepFields({ typed, staff, teams, errorOf }: StepFieldsProps) {
  const { language } = useVisit();
  const say = targetsWords[language];
  const choose = { value: '', label: say.choose };
  return (
    <>
      <SelectField
        name="target"
        label={say.target}
        choices={targetNames.map((value) => ({ value, label: words[language].targets[value] }))}
        defaultValue={typed.target}
        error={errorOf('target')}
      />
      <div className="flex flex-wrap items-start gap-4">
        <SelectField
          name="when"
          label={say.when}
          choices={momentKinds.map((value) => ({ value, label: say.moments[value] }))}
          defaultValue={typed.when}
          error={errorOf('when')}
        />
        <NumberField
          name="figure"
          label={say.figure}
          hint={say.figureHint}
          defaultValue={typed.figure}
          error={errorOf('figure')}
        />
      </div>
      <SelectField
        name="act"
        label={say.act}
        choices={actKinds.map((value) => ({ value, label: say.acts[value] }))}
        defaultValue={typed.act}
        error={errorOf('act')}
      />
      <SelectField
        name="personId"
        label={say.person}
        hint={say.personHint}
        choices={[choose, ...staff]}
        defaultValue={typed.personId}
        error={errorOf('personId')}
      />
      {teams.length > 0 && (
        <SelectField
          name="teamId"
          label={say.team}
          hint={say.teamHint}
          choices={[choose, ...teams]}
          defaultValue={typed.teamId}
          error={errorOf('teamId')}
        />
      )}
    </>
  );
}
