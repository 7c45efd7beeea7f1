/** A POST form of a page, as a browser would send it. */
export interface PageForm {
  /** Its target: the address in the form, or that of its page. */
  action: string;
  /** Prefilled values, in page order. */
  filled: [name: string, value: string][];
  /** The name of every field, prefilled or not. */
  fields: string[];
  buttons: { name: string; value: string }[];
}

interface Opened extends PageForm {
  id: string | null;
}

const pieces = /<(form|input|button|textarea|select|option)(\s[^>]*?)?\/?>|<\/(form|select)>|<!--|-->/g;

/** The POST forms of a page. Fields outside a form that reference its id belong to it too. */
export function readForms(html: string, address: string): PageForm[] {
  const forms: Opened[] = [];
  const posted = new Set<Opened>();
  let open: Opened | null = null;
  let choice: { name: string; form: Opened | undefined; isChosen: boolean } | null = null;
  const beside: { id: string; add: (form: Opened) => void }[] = [];

  for (const piece of html.matchAll(pieces)) {
    const [, tag, given = '', closed] = piece;
    if (closed === 'form') open = null;
    if (closed === 'select') choice = null;
    if (!tag) continue;
    const has = attributesOf(given);
    if (tag === 'form') {
      open = { id: has.id ?? null, action: has.action ?? address, filled: [], fields: [], buttons: [] };
      forms.push(open);
      if (has.method?.toLowerCase() === 'post') posted.add(open);
      continue;
    }
    if (tag === 'option') {
      if (!choice?.form || 'disabled' in has) continue;
      const { name, form } = choice;
      const isFirst = !form.filled.some((each) => each[0] === name);
      if (isFirst) form.filled.push([name, has.value ?? '']);
      else if ('selected' in has && !choice.isChosen)
        form.filled.find((each) => each[0] === name)![1] = has.value ?? '';
      choice.isChosen ||= 'selected' in has;
      continue;
    }
    const { name } = has;
    const submits = tag === 'button' ? (has.type ?? 'submit') === 'submit' : has.type === 'submit';
    if ((!name && !submits) || 'disabled' in has) continue;
    const text = tag === 'textarea' ? textUntil(html, piece.index + piece[0].length, '</textarea>') : null;
    const add = (form: Opened) =>
      addField(form, tag, { ...has, name: name ?? '', ...(text !== null && { value: text }) });
    const form = has.form === undefined ? open : forms.find(({ id }) => id === has.form);
    if (form) add(form);
    else if (has.form !== undefined) beside.push({ id: has.form, add });
    if (tag === 'select') choice = { name: name ?? '', form: form ?? undefined, isChosen: false };
  }
  for (const { id, add } of beside) for (const form of forms) if (form.id === id) add(form);
  return [...posted].map(({ id: _, ...form }) => form);
}

function addField(form: Opened, tag: string, has: Record<string, string> & { name: string }): void {
  const { name, value = '', type = tag === 'button' ? 'submit' : 'text' } = has;
  if (tag === 'button' || type === 'submit') {
    // A button that reloads the page with GET writes nothing.
    if (type === 'submit' && has.formmethod?.toLowerCase() !== 'get') form.buttons.push({ name, value });
    return;
  }
  form.fields.push(name);
  if (tag === 'select' || type === 'file') return;
  if (type !== 'checkbox' && type !== 'radio') form.filled.push([name, value]);
  else if ('checked' in has) form.filled.push([name, has.value ?? 'on']);
}

function attributesOf(given: string): Record<string, string> {
  const found = [...given.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(found.map(([, name, value = '']) => [name!.toLowerCase(), plain(value)]));
}

function textUntil(html: string, from: number, end: string): string {
  return plain(html.slice(from, html.indexOf(end, from)).replace(/^\n/, ''));
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

function plain(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole);
}
