import { peopleWords } from '#locales/admin/messages.ts';
import { NamingPassages, type PassageView } from '#web/admin/people/naming-passages.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { TextField } from '#web/ui/field/text-field.tsx';

interface EraseFormProps {
  passages: PassageView[];
  /** Number of passages that are not shown. */
  more: number;
  unsure: number;
  /** Ids that were unticked when the form was refused. */
  unticked?: readonly string[];
  typed?: string;
  errors: { field: string; text: string }[];
}

/** The erasure cannot be undone, so the form requires an authorisation and a confirmation. */
export function EraseForm({ passages, more, unsure, unticked, typed, errors }: EraseFormProps) {
  const words = peopleWords[useVisit().language];
  const errorOf = errorFinder(errors);
  return (
    <form method="post" className="flex flex-col gap-4" aria-labelledby="erase">
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
        error={errorOf('authorisation')}
      />
      <CheckField name="sure" label={words.sure} error={errorOf('sure')} />
      <p>
        <Button type="submit" kind="danger">
          {words.button}
        </Button>
      </p>
    </form>
  );
}
