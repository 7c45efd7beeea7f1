/**
 * What a form may hold. People answer it on a telephone, so a form of more questions or choices is one that nobody
 * ends; the lengths are those that still fit a label, a hint and a line of a list there.
 */
export const formLimits = {
  sectionsMax: 12,
  questionsMax: 40,
  choicesMax: 30,
  choicesMin: 2,
  titleCharactersMax: 120,
  labelCharactersMax: 200,
  hintCharactersMax: 600,
  choiceCharactersMax: 150,
} as const;
