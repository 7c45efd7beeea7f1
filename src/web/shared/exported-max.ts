/** Maximum rows of an exported file, limited by what spreadsheets open quickly and what one request may hold in memory. */
export const exportedMax = 10_000;
