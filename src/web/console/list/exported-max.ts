/** Maximum tickets of a file, limited by what one request may hold in memory. */
export const exportedMax = 10_000;
