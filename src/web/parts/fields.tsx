import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { FileField } from '#web/ui/field/file-field.tsx';
import { FileRow } from '#web/ui/field/file-row.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextArea } from '#web/ui/field/text-area.tsx';
import { NumberField, PhoneField, TextField } from '#web/ui/field/text-field.tsx';
import { FormSteps } from '#web/ui/form-steps.tsx';

/** The sample form with three errors. */
export function FormSample() {
  return (
    <form className="flex max-w-fields flex-col gap-8" noValidate>
      <div>
        <FormSteps at={3} of={4} sentence="Stap 3 van 4 · Incident" />
        <h1 className="mt-1 text-title">Wat is er gebeurd?</h1>
      </div>
      <ErrorSummary
        title="Verbeter eerst deze 3 punten"
        errors={[
          { field: 'site', text: 'Vul het nummer of het adres van de site in' },
          { field: 'page', text: 'Het adres van de pagina is niet volledig' },
          { field: 'files', text: 'Het bestand “opname.exe” kunnen we niet aannemen' },
        ]}
      />
      <NumberField
        name="site"
        label="Over welke site gaat het?"
        hint="Het 4-cijferige nummer, de naam of het adres. U vindt het nummer links onder in de editor."
        error="Vul een nummer van 4 cijfers in, bijvoorbeeld 1042. U typte 142."
        defaultValue="142"
      />
      <TextField
        name="title"
        label="Geef uw vraag een titel"
        hint="In één zin, bijvoorbeeld “Foutmelding 500 bij het opslaan van een nieuwsbericht”."
        defaultValue="Homepage toont al een uur een witte pagina"
        after={
          <p className="mt-2 border-l-4 border-line pl-3 text-secondary text-ink-2">
            Misschien helpt dit:{' '}
            <a className="link" href="#link">
              Witte pagina na een update: de cache leegmaken
            </a>
          </p>
        }
      />
      <TextField
        name="page"
        type="url"
        label="Adres van de pagina"
        hint="Kopieer het uit de adresbalk. Zo zien wij dezelfde pagina als u."
        error="Begin met https:// of plak het volledige adres."
        defaultValue="www.stadsarchief/nl/home"
      />
      <TextArea
        name="happened"
        label="Wat gebeurde er, en wat had u verwacht?"
        hint="Plak de volledige foutmelding, als die er is."
        defaultValue="Sinds 9.40 uur blijft de homepage wit voor alle bezoekers. In de editor staat: “Render error: block hero_2026 not found”. Ik verwachtte de gewone homepage."
      />
      <FileField
        name="files"
        label="Bijlagen"
        hint="Beelden, pdf of tekst, samen hoogstens 20 MB."
        error="“opname.exe” is een programma. Stuur een beeld of een pdf, bijvoorbeeld een schermkopie."
        choose="Bestand kiezen"
        multiple
        files={
          <FileRow
            name="witte-pagina.png"
            size="412 kB"
            action={
              <a className="link" href="#link">
                Verwijderen
              </a>
            }
          />
        }
      />
      <CheckField
        name="urgent"
        label="Dit is dringend"
        hint="Bezoekers kunnen de site niet gebruiken, of er lekken gegevens. U krijgt meteen een nummer en belt ons daarna."
        defaultChecked
      />
    </form>
  );
}

/** The other fields, and the states that the sample form lacks. */
export function FieldStates() {
  return (
    <form className="flex max-w-fields flex-col gap-6">
      <PhoneField name="phone" label="Téléphone" optional="(facultatif)" hint="Par exemple 02 555 40 12." />
      <TextField name="date" type="date" label="Depuis quel jour" length="short" defaultValue="2026-12-01" />
      <SelectField
        name="kind"
        label="De quoi s’agit-il"
        defaultValue="incident"
        choices={[
          { value: 'incident', label: 'Incident' },
          { value: 'question', label: 'Question' },
        ]}
      />
      <TextField name="readonly" label="Numéro de ticket" readOnly length="medium" defaultValue="DTO-104217-39" />
      <TextField
        name="disabled"
        label="Adresse e-mail"
        length="medium"
        disabledBecause="Votre adresse vient de votre session."
        defaultValue="claire@example.org"
      />
      <ChoiceGroup
        name="who"
        label="Qui êtes-vous"
        hint="Le support s’adresse aux rédacteurs et propriétaires des sites."
        chosen={['editor']}
        choices={[
          { value: 'editor', label: 'Rédactrice ou rédacteur d’un site' },
          { value: 'visitor', label: 'Visiteuse ou visiteur', hint: 'Nous vous indiquons la bonne administration.' },
          { value: 'owner', label: 'Propriétaire', disabledBecause: 'Aucun site ne vous appartient.' },
        ]}
      />
      <ChoiceGroup
        name="how"
        type="checkbox"
        label="Comment vous joindre"
        error="Choisissez au moins une façon."
        choices={[
          { value: 'mail', label: 'Par e-mail' },
          { value: 'call', label: 'Par téléphone' },
        ]}
      />
    </form>
  );
}
