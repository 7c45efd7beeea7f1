import type { Stranger, Writer } from '#demo/script.ts';
import type { Language } from '#domain/language.ts';

/** People outside the cast who write to the desks. All domains end in `.example`, all numbers are 02 555 …. */
export const strangers = {
  marc: writer('Marc Dubois', 'marc.dubois@ateliers.example', '+3225554101', 'fr'),
  leni: writer('Leni Pauels', 'leni.pauels@neudorf.example', '+3225554102', 'de'),
  greet: writer('Greet Aerts', 'greet.aerts@lezerskring.example', '+3225554103', 'nl'),
  odile: writer('Odile Renard', 'odile.renard@courrier.example', null, 'fr'),
  harriet: writer('Harriet Boyle', 'harriet.boyle@longwalks.example', null, 'en'),
  timo: writer('Timo Brandt', 'timo.brandt@ahnenforschung.example', null, 'de'),
  karel: writer('Karel De Smet', 'karel.desmet@drukkerij.example', null, 'nl'),
  /** One letter is missing, so mail to it bounces. */
  pieter: writer('Pieter Goossens', 'pieter.goosens@heemkring.example', '+3225554104', 'nl'),
  /** Has left: the mailbox no longer exists. */
  elise: writer('Élise Marchal', 'elise.marchal@fleuve.example', '+3225554105', 'fr'),
  hosting: writer('Ines Colard', 'adresses@hebergement.example', '+3225554106', 'fr'),
  promoter: writer('Rank Rocket', 'growth@rank-rocket.example', null, 'en'),
  lottery: writer('Prize Office', 'winner@prize-office.example', null, 'en'),
} satisfies Record<string, Writer>;

/** People without an address. */
export const withoutAddress = {
  louis: nobodysMailbox('Louis Verstraeten', '+3225554131', 'nl'),
  ursula: nobodysMailbox('Ursula Theis', '+3225554132', 'de'),
  yvonne: nobodysMailbox('Yvonne Carlier', '+3225554133', 'fr'),
  unnamed: { name: null, email: null, phone: null, language: 'fr', anonymous: true },
} satisfies Record<string, Stranger>;

function writer(name: string, email: string, phone: string | null, language: Language) {
  return { name, email, phone, language };
}

function nobodysMailbox(name: string, phone: string, language: Language): Stranger {
  return { name, email: null, phone, language };
}
