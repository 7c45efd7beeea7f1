/** Returns the text of a field, or '' if it is missing or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Returns the waiting time in whole minutes. */
export function minutesOf(seconds: number): number {
  return Math.ceil(seconds / 60);
}
