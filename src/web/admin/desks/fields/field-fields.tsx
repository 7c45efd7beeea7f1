import { audiences, fieldTypes, type TypedField } from '#domain/fields/field.ts';
import { deskFieldWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { useNeededLanguages } from '#web/admin/needed-languages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { fieldProps, SelectField, TextArea, TextField } from '#web/ui/field/fields.tsx';

interface FieldFieldsProps {
  typed: TypedField;
  /** Key and type of a field never change. */
  isNew: boolean;
}

/** Shows the options only while the chosen type is a choice. */
const ofChoice =
  '[form:has(select[name=type])_&]:hidden [form:has(option[value=choice]:checked,option[value=choices]:checked)_&]:block';

/** Key, type, names, options and rights of a field. Only a choice has options. */
export function FieldFields({ typed, isNew }: FieldFieldsProps) {
  const { language } = useVisit();
  const say = deskFieldWords[language];
  const field = fieldProps(typed, { key: say.key, keyHint: say.keyHint });
  const order = useNeededLanguages().map((each) => words[language].languages[each]);
  const mayHaveOptions = isNew || typed.type === 'choice' || typed.type === 'choices';
  return (
    <>
      <DeskTexts name="name" legend={say.name} hint={say.nameHint} values={typed.names} />
      {isNew ? (
        <div className="grid gap-x-4 gap-y-4 sm:grid-cols-2">
          <TextField {...field('key')} length="medium" autoComplete="off" autoCapitalize="none" spellCheck={false} />
          <SelectField
            name="type"
            label={say.type}
            hint={say.typeHint}
            choices={choicesOf(fieldTypes, say.types)}
            defaultValue={typed.type}
          />
        </div>
      ) : (
        <>
          <input type="hidden" name="key" value={typed.key} />
          <input type="hidden" name="type" value={typed.type} />
        </>
      )}
      {mayHaveOptions && (
        <div className={ofChoice}>
          <TextArea
            name="options"
            label={isNew ? say.optionsOf : say.options}
            hint={say.optionsHint({ order: order.join(' | ') })}
            defaultValue={typed.options}
            rows={5}
          />
        </div>
      )}
      <div className="grid gap-x-4 gap-y-4 sm:grid-cols-2">
        <SelectField
          name="visibleTo"
          label={say.visibleTo}
          choices={choicesOf(audiences, say.audiences)}
          defaultValue={typed.visibleTo}
        />
        <SelectField
          name="editableBy"
          label={say.editableBy}
          hint={say.editableByHint}
          choices={choicesOf(audiences, say.audiences)}
          defaultValue={typed.editableBy}
        />
      </div>
    </>
  );
}
