import { tagColours, tagNameCharactersMax } from '#domain/tags/tag.ts';
import { tagsWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { fieldProps, SelectField, TextArea, TextField } from '#web/ui/field/fields.tsx';
import type { TypedTag } from './typed-tag.ts';

/** A tag's name, synonyms and colour. */
export function TagFields({ typed }: { typed: TypedTag }) {
  const say = tagsWords[useVisit().language];
  const field = fieldProps(typed, say);
  return (
    <>
      <TextField {...field('name')} length="medium" hint={say.nameHint({ max: tagNameCharactersMax })} />
      <TextArea {...field('synonyms')} rows={2} />
      <SelectField {...field('colour')} choices={choicesOf(tagColours, say.colours)} />
    </>
  );
}
