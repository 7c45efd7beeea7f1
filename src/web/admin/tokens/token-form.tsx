import { tokenNameCharactersMax, tokenScopes } from '#domain/sign-in/token.ts';
import { tokenWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { errorFinder, fieldProps } from '#web/ui/field/error-finder.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { TypedToken } from './read-token.ts';

interface TokenFormProps {
  typed: TypedToken;
  desks: { value: string; label: string }[];
  errors: { field: string; text: string }[];
}

/** Purpose, rights and lifetime of a new token. */
export function TokenForm({ typed, desks, errors }: TokenFormProps) {
  const words = tokenWords[useVisit().language];
  const errorOf = errorFinder(errors);
  const field = fieldProps(typed, errorOf);
  return (
    <Section id="add" title={words.add} className="mt-10 max-w-fields border-t border-line pt-5">
      <form method="post" className="mt-4 flex flex-col gap-5">
        <TextField
          {...field('name')}
          label={words.name}
          hint={words.nameHint}
          maxLength={tokenNameCharactersMax}
          autoComplete="off"
        />
        <SelectField
          name="role"
          label={words.role}
          hint={words.roleHint}
          defaultValue={typed.role}
          choices={(['agent', 'admin'] as const).map((value) => ({ value, label: words.roles[value] }))}
        />
        <ChoiceGroup
          name="scopes"
          type="checkbox"
          label={words.scopes}
          hint={words.scopesHint}
          chosen={typed.scopes}
          error={errorOf('scopes')}
          choices={tokenScopes.map((value) => ({ value, label: words.scope[value] }))}
        />
        <SelectField name="desk" label={words.desk} hint={words.deskHint} defaultValue={typed.desk} choices={desks} />
        <TextField {...field('expires')} type="date" length="short" label={words.expires} hint={words.expiresHint} />
        <p>
          <Button type="submit" kind="main">
            {words.save}
          </Button>
        </p>
      </form>
    </Section>
  );
}
