/** Id of a step's form; buttons beside it and the language links above also submit it. */
export const stepFormId = 'step';
