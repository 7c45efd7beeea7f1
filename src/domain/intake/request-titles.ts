import { contentOf } from '#domain/intake/request-turns.ts';

/** The things that the title of a mail names: "Access + broken form". */
export interface NamedThings {
  /** The stems of each thing; empty where the title names one thing. */
  stems: string[][];
  /** A sign such as "+" separates two subjects; "and" also joins two parts of one. */
  isBySign: boolean;
}

const sign = /\s*[+&;]\s*|\s\/\s/u;
const word = /,? (?:et|ainsi que|en|evenals|und|sowie|and|as well as) /iu;

/** The separate things that a title names. */
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

/** True if the text, in small letters, is the first to take up one of the things, after words that say nothing of it. */
export function beginsNamedThing(
  { stems: things, isBySign }: NamedThings,
  { before, scope, beginsParagraph }: { before: string; scope: string; beginsParagraph: boolean },
): boolean {
  const taken = things.filter((stems) => mentions(scope, stems));
  const isNew = taken.some((stems) => !mentions(before, stems));
  if (isBySign || !isNew) return isNew;
  // "Title and image of the home page" is one subject unless each part has a paragraph of its own.
  return beginsParagraph && things.some((stems) => mentions(before, stems) && !mentions(scope, stems));
}

/** A stem may stand within a compound: "Formular" in "Anmeldeformular". */
function mentions(text: string, stems: readonly string[]): boolean {
  return stems.some((stem) => text.includes(stem));
}
