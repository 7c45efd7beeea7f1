/** The form of a step: buttons beside it and languages above it send it too. */
export const stepFormId = 'step';
