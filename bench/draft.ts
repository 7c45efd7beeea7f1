/** Starts a draft of a form, whose pages belong to one person. Returns its cookie and the address of each step. */
export async function beginDraft(url: string): Promise<{ cookie: string; steps: { name: string; address: string }[] }> {
  const step = (path: string) => `${url}/fr/contact/${path}`;
  const answers = {
    you: { name: 'Claire Dumont', email: 'claire.dumont@client.example' },
    'kind/1': { kind: 'incident' },
    'about/1': {
      kind: 'incident',
      'q-site': '1042',
      'q-summary': 'La page d’accueil est blanche',
      'q-happened': 'Depuis 9 h 40, la page reste blanche pour tous les visiteurs. '.repeat(4),
    },
  };
  let cookie = '';
  for (const [path, fields] of Object.entries(answers)) {
    const body = new FormData();
    for (const [name, value] of Object.entries({ second_subject: '', intent: 'next', ...fields }))
      body.set(name, value);
    const headers = { Origin: url, ...(cookie && { Cookie: cookie }) };
    const answer = await fetch(step(path), { method: 'POST', body, headers, redirect: 'manual' });
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}.`);
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
  }
  const named = { you: 'who writes', 'kind/1': 'the kind', 'about/1': 'the questions', check: 'the check' };
  return {
    cookie,
    steps: Object.entries(named).map(([path, name]) => ({ name: `form in hand: ${name}`, address: step(path) })),
  };
}
