/** The one password of the demonstration's accounts; a real desk has no password that anyone could know. */
export const demonstrationPassword = 'belfry-demo';
