import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '#domain/language.ts';
import { detectLanguage } from '#mail/read/message/detect-language.ts';

const mails: [Language | null, string][] = [
  ['fr', 'Bonjour, le site ne fonctionne pas.'],
  ['fr', 'Merci, c’est résolu'],
  ['fr', 'Pouvez-vous ajouter un rédacteur pour notre site ?'],
  ['fr', 'Impossible de publier la page depuis ce matin'],
  ['nl', 'Goedemorgen, de website werkt niet.'],
  ['nl', 'Bedankt, het is opgelost'],
  ['nl', 'Kunt u een redacteur toevoegen voor onze site?'],
  ['nl', 'Sinds vanmorgen kan ik de pagina niet publiceren'],
  ['de', 'Guten Tag, die Website funktioniert nicht.'],
  ['de', 'Danke, es ist gelöst'],
  ['de', 'Können Sie einen Redakteur für unsere Seite hinzufügen?'],
  ['de', 'Seit heute Morgen kann ich die Seite nicht veröffentlichen'],
  ['en', 'Hello, the website does not work.'],
  ['en', 'Thanks, it is solved'],
  ['en', 'Could you add an editor for our site?'],
  ['en', 'Since this morning I cannot publish the page'],
  [null, ''],
  [null, 'Logo'],
  [null, 'ok'],
  [null, 'DTO-104217-39'],
  [null, 'https://agency.example/de/die/der/das'],
  [null, 'Buenos días, la página no se puede abrir desde ayer. ¿Pueden ayudarme por favor?'],
  [null, 'Buongiorno, la pagina non si apre da ieri. Potete aiutarmi per favore?'],
  [null, 'Dzień dobry, strona nie działa od wczoraj. Proszę o pomoc.'],
  [null, 'Bonjour / Hallo / Hello'],
];
for (const [language, text] of mails) {
  test(`“${text.slice(0, 40)}” is ${language ?? 'not sure'} (R27)`, () => assert.equal(detectLanguage(text), language));
}
