import { auditWords } from '#locales/admin/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { errorFinder, fieldProps } from '#web/ui/field/error-finder.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';
import type { TypedSearch } from './read-search.ts';

interface SearchFormProps {
  typed: TypedSearch;
  errors: { field: string; text: string }[];
  acts: { value: string; label: string }[];
}

/** Search fields: actor, subject, action and period. Each narrows the results. */
export function SearchForm({ typed, errors, acts }: SearchFormProps) {
  const { search } = auditWords[useVisit().language];
  const errorOf = errorFinder(errors);
  const isAsked = Object.values(typed).some((value) => value !== '');
  const field = fieldProps(typed, errorOf);
  return (
    <form method="get" className="mt-4 flex max-w-record flex-col gap-4">
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <TextField name="who" label={search.who} hint={search.whoHint} defaultValue={typed.who} autoComplete="off" />
        <TextField
          name="about"
          label={search.about}
          hint={search.aboutHint}
          defaultValue={typed.about}
          autoComplete="off"
        />
        <SelectField
          name="act"
          label={search.act}
          defaultValue={typed.act}
          choices={[{ value: '', label: search.everyAct }, ...acts]}
        />
        <div className="grid grid-cols-2 gap-4">
          <TextField {...field('from')} type="date" label={search.from} />
          <TextField {...field('until')} type="date" label={search.until} />
        </div>
      </div>
      <p className="flex flex-wrap items-center gap-4">
        <Button type="submit" kind="main">
          {search.search}
        </Button>
        {isAsked && (
          <a className="link text-body" href={urls.audit()}>
            {search.all}
          </a>
        )}
      </p>
    </form>
  );
}
