/** The shared password of the demonstration's accounts. Real desks have no well-known password. */
export const demonstrationPassword = 'belfry-demo';
