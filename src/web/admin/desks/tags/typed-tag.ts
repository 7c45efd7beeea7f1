import type { Invalid } from '#desk/spine/outcome.ts';
import type { Fields } from '#domain/directory/fields.ts';
import type { Language } from '#domain/language.ts';
import {
  synonymsMax,
  type TagInput,
  type TagProblem,
  tagColours,
  tagNameCharactersMax,
  tagsPerDeskMax,
} from '#domain/tags/tag.ts';
import { tagsWords } from '#locales/admin/messages.ts';
import type { NotSaved } from '#web/admin/desks/definitions/definition-post.ts';
import { fieldText } from '#web/app/post.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

/** The form of a tag as posted; synonyms are separated by commas or lines. */
export interface TypedTag {
  name: string;
  synonyms: string;
  colour: string;
}

/** Returns the posted tag, valid or not. */
export function readTypedTag(form: FormData): TypedTag {
  return { name: fieldText(form, 'name'), synonyms: fieldText(form, 'synonyms'), colour: fieldText(form, 'colour') };
}

export function parseTag({ name, synonyms, colour }: TypedTag): TagInput | Invalid<TagProblem> {
  const known = tagColours.find((each) => each === colour);
  if (!known) return { refused: 'invalid', problems: [{ field: 'colour', problem: 'colour' }] };
  return { name, synonyms: synonyms.split(/[,;\n]/).filter((word) => word.trim() !== ''), colour: known };
}

/** The inverse of `tagFields`. */
export function typedOfFields({ name = '', synonyms = '', colour = '' }: Fields): TypedTag {
  return { name, synonyms, colour };
}

/** Returns why a tag was not saved, by field. */
export function tagErrors(refused: NotSaved<TagProblem>, language: Language): FieldError[] {
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
