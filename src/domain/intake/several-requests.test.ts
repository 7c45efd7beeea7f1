import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsSeveral } from '#domain/intake/several-requests.ts';

/** "site 1187" names a site. */
const sitesIn = (text: string) => [...text.matchAll(/site (\d{4})/g)].map(([, number]) => number!);

const several: [string, string][] = [
  ['numbered questions', 'Bonjour,\n\nQuestion 1 : le logo est flou.\n\nQuestion 2 : le menu est vide.'],
  ['numbered requests in Dutch', 'Vraag 1: het logo.\nVraag 2: het menu.'],
  ['numbered concerns in German', 'Anliegen Nr. 1: das Logo.\nAnliegen Nr. 2: das Menü.'],
  ['numbered issues in English', 'Issue #1: the logo\nIssue #2: the menu'],
  ['a list that asks twice', '1. Comment changer le logo ?\n2. Qui peut ajouter un rédacteur ?'],
  ['a list of wishes', '1) Pourriez-vous changer le logo\n2) Merci de créer une page pour le musée'],
  ['a list of wishes in Dutch', '1. Kunt u het logo wijzigen\n2. Gelieve Bram toe te voegen als redacteur'],
  ['a list of wishes in German', '1. Bitte tauschen Sie das Logo.\nEs ist alt.\n2. Könnten Sie Emil eintragen'],
  ['two sites', 'Le site 1187 est lent, pourquoi ?\n\nEt pouvez-vous ajouter Marc sur le site 1042 ?'],
  [
    'two sites in a list',
    'Please have a look:\n- site 1187 is slow, why?\n- site 1042 shows an old logo, can you change it?',
  ],
];
for (const [what, text] of several)
  test(`R5: ${what} may be several requests`, () => {
    assert.equal(holdsSeveral(text, sitesIn), true);
  });

const one: [string, string][] = [
  ['the steps of one problem', '1. J’ouvre la page.\n2. Je clique sur Enregistrer.\n3. Erreur 500. Que faire ?'],
  ['steps in Dutch', '1. Ik meld mij aan\n2. Ik klik op Opslaan\n3. Er gebeurt niets. Kunt u helpen?'],
  ['a numbered story without a question', '1) The page opens\n2) It closes again\n3) Nothing is saved'],
  ['several questions about one thing', 'Le site 1187 est lent. Pourquoi ? Depuis quand ? Que faire ?'],
  ['one question about two sites', 'Les site 1187 et site 1042 sont lents, pourquoi ?'],
  ['a second site that is only named', 'Le site 1187 est lent, pourquoi ?\n\nLe site 1042 va bien.'],
  ['two paragraphs about one site', 'Le site 1187 est lent ?\n\nPouvez-vous relancer le site 1187 ?'],
  ['addresses of pages with a question mark', '1. https://a.example/?page=1\n2. https://a.example/?page=2'],
  ['one numbered question', 'Question 1 : le logo est flou.'],
  ['the year and a time', '2026. Une bonne année !\n8. Et santé ?'],
  ['nothing', ''],
];
for (const [what, text] of one)
  test(`R5: ${what} is one request`, () => {
    assert.equal(holdsSeveral(text, sitesIn), false);
  });

test('a very long text costs no more than its beginning', () => {
  const long = `${'1. '.repeat(500_000)}\nQuestion 1 : a\nQuestion 2 : b`;
  assert.equal(holdsSeveral(long, sitesIn), false);
});
