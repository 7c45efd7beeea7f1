import { data } from 'react-router';

/**
 * The form that was posted; what is none is a bad request, and no failure of ours. A sign that no database keeps (U+0000)
 * is left out, for a browser sends it only where somebody means to break something.
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
