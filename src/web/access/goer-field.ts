/** Who goes, by site, as a form says it. */
export function goersOf(form: FormData): Record<string, string> {
  const chosen = [...form].filter(([name, value]) => name.startsWith(goerField('')) && value !== '');
  return Object.fromEntries(chosen.map(([name, value]) => [name.slice(goerField('').length), String(value)]));
}

/** The field in which is said who goes from a site. */
export function goerField(siteId: string): string {
  return `goes-${siteId}`;
}
