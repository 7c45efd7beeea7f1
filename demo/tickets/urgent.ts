import { answer, calledBy, change, handle, note, take, withTag } from '#demo/acts/at-desk.ts';
import { filled } from '#demo/acts/by-form.ts';
import { form, logged } from '#demo/acts/contacts.ts';
import { screenshot } from '#demo/attachments.ts';
import { ago, on } from '#demo/moments.ts';
import type { Script } from '#demo/script.ts';

/** Urgent incidents: not phoned yet, phoned, and fixed (R12). */
export const urgent: Script[] = [
  {
    name: 'white page',
    acts: [
      [
        ago(6),
        filled('joke', {
          kind: 'incident',
          answers: {
            site: '1042',
            summary: 'Homepage toont al een uur een witte pagina',
            url: 'https://www.stadsarchief.example/',
            done: 'De homepage openen, in Firefox en in Edge.',
            happened: 'Een volledig witte pagina, zonder menu en zonder foutmelding.',
            expected: `De homepage met de openingsuren van de leeszaal.

Onze tentoonstelling opent vanavond en alle uitnodigingen verwijzen naar deze pagina.`,
            error: 'none',
            since: 'Ongeveer een uur.',
            whom: 'visitors',
            urgent: 'yes',
          },
          attach: [screenshot('witte-pagina.png')],
        }),
      ],
    ],
  },
  {
    name: 'double bookings',
    acts: [
      [
        ago(182),
        form({
          from: 'bram',
          kind: 'incident',
          urgent: true,
          site: '1311',
          summary: 'Voorleesmarathon: plaatsen worden dubbel geboekt',
          text: `Het inschrijvingsformulier telt niet meer mee hoeveel plaatsen er nog vrij zijn. Voor de sessie van zaterdag hebben we nu 61 inschrijvingen voor 30 stoelen, en elke tien minuten komt er eentje bij.

Kunt u het formulier meteen sluiten? De pagina is kinderbibliotheek.example/voorleesmarathon.`,
        }),
      ],
      [
        ago(174),
        calledBy('tom', 'bram', 'Bram belt zoals gevraagd, citeert het nummer. Formulier mag dicht tot morgen.', {
          reaction: false,
        }),
      ],
      [ago(172), take('tom')],
      [
        ago(171),
        change('tom', {
          priority: 'critical',
          reason: 'Elke tien minuten een dubbele boeking, sessie is zaterdag al.',
        }),
      ],
      [
        ago(158),
        answer(
          'tom',
          'Het formulier staat sinds zonet op “volzet” en neemt niets meer aan. De teller is bij de update van gisteren op nul gezet; we rekenen hem nu opnieuw uit met uw 61 inschrijvingen. Daarna krijgt u van mij de lijst van wie te veel is.',
        ),
      ],
    ],
  },
  {
    name: 'flood alert form',
    acts: [
      [
        ago(96),
        logged('phone', 'nadia', {
          from: 'amina',
          kind: 'incident',
          urgent: true,
          site: '1098',
          summary: 'Le formulaire d’abonnement aux alertes de crue ne s’envoie plus',
          text: 'Mme Diallo appelle la ligne française. Le bouton « S’abonner » tourne sans fin depuis une heure. Le niveau monte en amont et la presse renvoie les riverains vers ce formulaire.',
        }),
      ],
      [ago(94), withTag('nadia', 'Formulaire', take('nadia'))],
      [
        ago(93),
        change('nadia', { priority: 'critical', reason: 'Crue annoncée pour demain, service à la population.' }),
      ],
      [
        ago(78),
        note('nadia', 'Le captcha ne répond plus depuis son renouvellement de cette nuit. Demandé à l’hébergeur.'),
      ],
      [
        ago(61),
        answer(
          'nadia',
          'Le formulaire fonctionne de nouveau sans le contrôle anti-robot, que nous avons retiré pour l’instant. Nous surveillons les inscriptions et remettrons un contrôle dès que le fournisseur aura réparé le sien. Pouvez-vous nous dire si vos essais passent ?',
        ),
      ],
    ],
  },
  {
    name: 'wrong country',
    acts: [
      [
        on(3, '10:12'),
        filled('ruth', {
          kind: 'incident',
          answers: {
            site: '1420',
            summary: 'Travel warning banner names the wrong country',
            url: 'https://travel-advice.example/',
            done: 'I picked a country in the list and published the banner, twice, in two browsers.',
            happened: 'The red banner on every page warns about the country below the one I picked.',
            expected: `A warning about the country that I picked.

Until this is right I have taken the banner down, which means that a real warning is not shown.`,
            error: 'none',
            since: 'Since this morning’s warning, the first one this week.',
            whom: 'visitors',
            urgent: 'yes',
          },
        }),
      ],
      [
        on(3, '10:19'),
        calledBy('sofie', 'ruth', 'Ruth quotes the number. Confirms the banner is off.', { reaction: false }),
      ],
      [on(3, '10:21'), take('sofie')],
      [on(3, '10:22'), change('sofie', { priority: 'high', reason: 'A published warning was wrong.' })],
      [
        on(3, '10:58'),
        note('sofie', 'De lijst begint sinds vorige week met een lege regel, dus alles schuift één plaats op.'),
      ],
      [
        on(3, '12:04'),
        handle(
          'sofie',
          'The list of countries had gained an empty first line last week, so that every choice moved down by one. The line is gone and we tested the banner with five countries. You can publish your warning again.',
        ),
      ],
    ],
  },
];
