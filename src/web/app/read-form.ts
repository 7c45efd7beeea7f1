import { data } from 'react-router';

/**
 * Returns the posted form, or throws a 400 response if the body is not a form. Removes U+0000, which PostgreSQL cannot store and
 * only attackers send.
 */
export async function readForm(request: Request): Promise<FormData> {
  const sent = await request.formData().catch(() => {
    throw data(null, 400);
  });
  const form = new FormData();
  for (const [name, value] of sent) {
    if (typeof value === 'string') form.append(name, value.replaceAll('\0', ''));
    else form.append(name, value);
  }
  return form;
}
