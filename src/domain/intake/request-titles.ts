import { contentOf } from '#domain/intake/request-turns.ts';

/** The subjects that a mail's title names: "Access + broken form". */
export interface NamedThings {
  /** The word stems of each subject; empty if the title names only one. */
  stems: string[][];
  /** A character such as "+" separates two subjects; "and" may also join two parts of one. */
  isBySign: boolean;
}

const sign = /\s*[+&;]\s*|\s\/\s/u;
const word = /,? (?:et|ainsi que|en|evenals|und|sowie|and|as well as) /iu;

/** Returns the separate subjects that a title names. */
export function namedThings(title: string): NamedThings {
  const beginning = title.slice(0, titleCharactersMax);
  const isBySign = sign.test(beginning);
  const stems = beginning
    .split(isBySign ? sign : word)
    .map(contentOf)
    .filter((each) => each.length > 0);
  return { stems: stems.length >= 2 ? stems : [], isBySign };
}

const titleCharactersMax = 200;

/** Whether the text (lower case) is the first to mention one of the subjects, after words without meaning. */
export function beginsNamedThing(
  { stems: things, isBySign }: NamedThings,
  { before, scope, beginsParagraph }: { before: string; scope: string; beginsParagraph: boolean },
): boolean {
  const taken = things.filter((stems) => mentions(scope, stems));
  const isNew = taken.some((stems) => !mentions(before, stems));
  if (isBySign || !isNew) return isNew;
  // "Title and image of the home page" is one subject, unless each part has its own paragraph.
  return beginsParagraph && things.some((stems) => mentions(before, stems) && !mentions(scope, stems));
}

/** A stem may be part of a compound: "Formular" in "Anmeldeformular". */
function mentions(text: string, stems: readonly string[]): boolean {
  return stems.some((stem) => text.includes(stem));
}
