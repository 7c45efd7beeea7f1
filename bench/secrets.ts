/** Shared by all processes of a benchmark desk. */
export const secrets = ['the secret of a desk that lives for a benchmark'];
