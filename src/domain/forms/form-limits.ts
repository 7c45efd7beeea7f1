/** The limits of a form. People answer it on a phone, so labels, hints and list lines must fit there. */
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
