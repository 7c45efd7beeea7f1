/** Of every process of a desk that lives for a benchmark. */
export const secrets = ['the secret of a desk that lives for a benchmark'];
