/** The time of an INTERNALDATE in milliseconds; null if the server says none, or one that is no time of a mail. */
export function timeOf(internalDate: Date | string | undefined): number | null {
  const time = new Date(internalDate ?? Number.NaN).getTime();
  return Number.isNaN(time) || time <= 0 ? null : time;
}
