type Child = Node | string | undefined;

/** Creates an element with attributes and children. User input becomes text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Creates a live region for screen readers. It must be in the page, empty, before its first text. */
export function politeRegion(): HTMLParagraphElement {
  return element('p', { role: 'status', class: 'sr-only' });
}

let made = 0;

/** Returns an id that is unique on the page. */
export function freshId(): string {
  made += 1;
  return `enhanced-${made}`;
}
