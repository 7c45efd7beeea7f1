type Child = Node | string | false | undefined;

/** One element with its attributes and children: what a person typed becomes text and never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A place whose words a screen reader says when they change. It is there, empty, before the first words. */
export function politeRegion(): HTMLParagraphElement {
  return element('p', { role: 'status', class: 'sr-only' });
}

let made = 0;

/** An id that nothing else on the page has. */
export function freshId(): string {
  made += 1;
  return `enhanced-${made}`;
}
