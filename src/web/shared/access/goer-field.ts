/** Returns the editor to replace per site, as posted by the form. */
export function goersOf(form: FormData): Record<string, string> {
  const chosen = [...form].filter(([name, value]) => name.startsWith(goerField('')) && value !== '');
  return Object.fromEntries(chosen.map(([name, value]) => [name.slice(goerField('').length), String(value)]));
}

/** Returns the name of the field that selects the editor to replace at a site. */
export function goerField(siteId: string): string {
  return `goes-${siteId}`;
}
