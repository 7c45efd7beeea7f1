/** The ends of paragraphs, and of sentences, in texts that people wrote. */
export const paragraphEnds = /\n[ \t]*\r?\n/gu;
export const sentenceEnds = /(?<=[.?!…][»"”]?)\s+(?=[\p{Lu}«"“¿])/gu;
