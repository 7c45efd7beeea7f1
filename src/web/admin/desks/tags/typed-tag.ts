import type { TagSaved } from '#desk/tags/save-tag.ts';
import type { Language } from '#domain/language.ts';
import { synonymsMax, type TypedTag, tagNameCharactersMax, tagsPerDeskMax } from '#domain/tags/tag.ts';
import { tagsWords } from '#locales/admin/messages.ts';
import { fieldText } from '#web/app/post.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** Returns the posted tag, valid or not. */
export function readTypedTag(form: FormData): TypedTag {
  return { name: fieldText(form, 'name'), synonyms: fieldText(form, 'synonyms'), colour: fieldText(form, 'colour') };
}

/** Returns why a tag was not saved, by field. */
export function tagErrors(
  refused: Extract<TagSaved, { refused: 'tooMany' | 'invalid' }>,
  language: Language,
): FieldError[] {
  const { problems } = tagsWords[language];
  if (refused.refused === 'tooMany') return [{ field: 'name', text: problems.tooMany({ max: tagsPerDeskMax }) }];
  return refused.problems.map(({ field, problem, by = '' }) => {
    const max = tagNameCharactersMax;
    const texts = {
      name: problems.name({ max }),
      nameTaken: problems.nameTaken({ by }),
      synonyms: problems.synonyms({ count: synonymsMax, max }),
      synonymTaken: problems.synonymTaken({ by }),
      colour: problems.colour,
    };
    return { field, text: texts[problem] };
  });
}
