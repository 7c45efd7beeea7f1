/** Lines of one file: what a spreadsheet still opens at once, and what one request may hold in memory. */
export const exportedMax = 10_000;
