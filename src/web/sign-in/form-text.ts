/** A field's text, or nothing where the form has none, or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Minutes to wait, as one says them. */
export function minutesOf(seconds: number): number {
  return Math.ceil(seconds / 60);
}
