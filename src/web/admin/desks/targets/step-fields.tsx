import { targetNames } from '#domain/targets/targets.ts';
import { actKinds, momentKinds, type TypedStep } from '#domain/targets/typed-step.ts';
import { targetsWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { fieldProps } from '#web/ui/field/error-finder.ts';
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
  const field = fieldProps(typed, errorOf);
  return (
    <>
      <SelectField
        {...field('target')}
        label={say.target}
        choices={targetNames.map((value) => ({ value, label: words[language].targets[value] }))}
      />
      <div className="flex flex-wrap items-start gap-4">
        <SelectField
          {...field('when')}
          label={say.when}
          choices={momentKinds.map((value) => ({ value, label: say.moments[value] }))}
        />
        <NumberField {...field('figure')} label={say.figure} hint={say.figureHint} />
      </div>
      <SelectField
        {...field('act')}
        label={say.act}
        choices={actKinds.map((value) => ({ value, label: say.acts[value] }))}
      />
      <SelectField {...field('personId')} label={say.person} hint={say.personHint} choices={[choose, ...staff]} />
      {teams.length > 0 && (
        <SelectField {...field('teamId')} label={say.team} hint={say.teamHint} choices={[choose, ...teams]} />
      )}
    </>
  );
}
