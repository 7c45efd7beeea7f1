import { formAudiences, type TypedForm } from '#domain/forms/form.ts';
import { priorities } from '#domain/ticket/vocabulary.ts';
import { catalogueWords } from '#locales/admin/messages.ts';
import { capitalised } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { ChoiceGroup, SelectField, TextField } from '#web/ui/field/fields.tsx';

interface PropertyFieldsProps {
  typed: TypedForm;
  /** Complaints are for everyone and have no team (R10). */
  isComplaint: boolean;
  organisations: { value: string; label: string }[];
  teams: { value: string; label: string }[];
}

/** The names of a form, who may use it, and what its tickets get. */
export function PropertyFields({ typed, isComplaint, organisations, teams }: PropertyFieldsProps) {
  const { language } = useVisit();
  const say = catalogueWords[language];
  return (
    <>
      <DeskTexts name="name" legend={say.name} hint={say.nameHint} values={typed.names} />
      <DeskTexts
        name="description"
        legend={say.description}
        hint={say.descriptionHint}
        values={typed.descriptions}
        rows={2}
      />
      {isComplaint ? (
        <input type="hidden" name="audience" value="everyone" />
      ) : (
        <>
          <DeskTexts name="category" legend={say.category} hint={say.categoryHint} values={typed.categories} />
          <TextField
            name="words"
            label={say.words}
            hint={say.wordsHint}
            defaultValue={typed.words}
            autoComplete="off"
          />
          <Audience typed={typed} organisations={organisations} />
        </>
      )}
      <div className="grid max-w-record gap-x-4 gap-y-4 sm:grid-cols-2">
        {!isComplaint && (
          <SelectField
            name="team"
            label={say.team}
            hint={say.teamHint}
            choices={[{ value: '', label: say.noTeam }, ...teams]}
            defaultValue={typed.teamId}
          />
        )}
        <SelectField
          name="priority"
          label={say.priority}
          hint={say.priorityHint}
          choices={[{ value: '', label: say.noPriority }, ...choicesOf(priorities, words[language].priorities)]}
          defaultValue={typed.priority}
        />
      </div>
      <DeskTexts name="letter" legend={say.letter} hint={say.letterHint} values={typed.letter} rows={4} />
    </>
  );
}

/** The people who may use the form. The organisations are always listed, since the page has no script. */
function Audience({ typed, organisations }: Pick<PropertyFieldsProps, 'typed' | 'organisations'>) {
  const say = catalogueWords[useVisit().language];
  return (
    <>
      <ChoiceGroup
        name="audience"
        label={say.audience}
        hint={say.audienceHint}
        defaultValue={typed.audience}
        choices={formAudiences.map((value) => ({ value, label: capitalised(say.audiences[value]) }))}
      />
      {organisations.length > 0 && (
        <div className="max-h-96 max-w-record overflow-y-auto border-l-4 border-line pl-4">
          <ChoiceGroup
            name="organisations"
            label={say.organisations}
            hint={say.organisationsHint}
            defaultValue={typed.organisationIds}
            choices={organisations}
          />
        </div>
      )}
    </>
  );
}
