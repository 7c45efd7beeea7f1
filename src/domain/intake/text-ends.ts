/** What ends a paragraph, and a sentence, of a text that people wrote. */
export const paragraphEnds = /\n[ \t]*\r?\n/gu;
export const sentenceEnds = /(?<=[.?!…][»"”]?)\s+(?=[\p{Lu}«"“¿])/gu;
