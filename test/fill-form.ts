import assert from 'node:assert/strict';
import { cookiesOf, type WebDesk } from '#test/web-desk.ts';

/** Fills in the public form about an incident, up to its last page, without a browser; returns the cookie of its draft. */
export async function fillForm(desk: WebDesk, email: string): Promise<string> {
  const steps = {
    you: { name: 'Lou Petit', email },
    'kind/1': { kind: 'incident' },
    'about/1': {
      kind: 'incident',
      'q-site': '1042',
      'q-summary': 'La page est vide',
      'q-happened': 'Depuis 9 h 40, la page reste vide pour tous les visiteurs.',
    },
  };
  let cookie = '';
  for (const [step, fields] of Object.entries(steps)) {
    const sent = { second_subject: '', intent: 'next', ...fields };
    const answer = await desk.post(`/fr/contact/${step}`, sent, cookie === '' ? {} : { cookie });
    assert.equal(answer.status, 303, step);
    cookie = cookiesOf(answer) || cookie;
  }
  return cookie;
}
