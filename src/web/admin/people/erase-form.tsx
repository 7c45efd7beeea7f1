import { peopleWords } from '#locales/admin/messages.ts';
import { NamingPassages, type PassageView } from '#web/admin/people/naming-passages.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';

interface EraseFormProps {
  passages: PassageView[];
  /** Number of passages that are not shown. */
  more: number;
  unsure: number;
  /** Ids that were unticked when the form was refused. */
  unticked?: readonly string[];
  typed?: string;
}

/** The erasure cannot be undone, so the form requires an authorisation and a confirmation. */
export function EraseForm({ passages, more, unsure, unticked, typed }: EraseFormProps) {
  const words = peopleWords[useVisit().language];
  return (
    <SaveForm id="erase" submit={words.button} kind="danger">
      <NamingPassages passages={passages} more={more} unsure={unsure} unticked={unticked} />
      <h2 id="erase" className="text-section">
        {words.heading}
      </h2>
      <TextField
        name="authorisation"
        length="medium"
        label={words.authorisation}
        hint={words.authorisationHint}
        defaultValue={typed}
        autoComplete="off"
      />
      <CheckField name="sure" label={words.sure} />
    </SaveForm>
  );
}
