import type { TargetName } from '#domain/targets/targets.ts';
import type { ActKind, momentKinds, StepProblem } from '#domain/targets/typed-step.ts';
import type { TargetsProblem } from '#domain/targets/typed-targets.ts';
import type { Widened } from '#locales/widened.ts';

/** The page of a desk's targets. `hours` are service hours; `target` is one of the names of the targets. */
export const fr = {
  usual: 'Pour tous les tickets',
  usualHint:
    'En heures de service\u00a0: les heures d’ouverture du desk, les jours ouvrables. Vide\u00a0: pas d’objectif.',
  promise: ({ hours }: { hours: number }) =>
    `Première réponse\u00a0: ${hours}\u00a0heures de service, promises à chacun.`,
  changePromise: 'Modifier cet engagement',
  nextAnswer: 'Réponse suivante',
  nextAnswerHint: 'Depuis une réaction qui attend jusqu’au prochain message du desk.',
  handled: 'Traitement',
  handledHint: 'De l’ouverture jusqu’au traitement ou à la clôture, en pause tant que le demandeur a la parole.',
  rules: 'Autres délais pour certains tickets',
  rulesHint:
    'Un champ vide\u00a0: comme sans la règle. «\u00a0–\u00a0»\u00a0: pas d’objectif. Une règle pour une sorte et une priorité passe avant une règle pour la priorité, et celle-ci avant une règle pour la sorte. La première réponse ne peut qu’être plus rapide que promis.',
  rule: ({ nth }: { nth: number }) => `Règle ${nth}`,
  kind: 'Sorte',
  priority: 'Priorité',
  anyKind: 'toutes les sortes',
  anyPriority: 'toutes les priorités',
  save: 'Enregistrer les objectifs',
  means: 'Ce que cela veut dire',
  within: ({ target, hours }: { target: string; hours: number }) =>
    `${target.toLowerCase()} en ${hours}\u00a0${hours === 1 ? 'heure' : 'heures'}`,
  without: ({ target }: { target: string }) => `pas d’objectif de ${target.toLowerCase()}`,
  everyTicket: 'Tous les tickets',
  says: ({ who, what }: { who: string; what: string }) => `${who}\u00a0: ${what}.`,
  example: ({ from }: { from: string }) => `Un message du ${from}, en priorité normale\u00a0:`,
  exampleDue: {
    firstAnswer: ({ date }: { date: string }) => `première réponse avant le ${date}`,
    nextAnswer: ({ date }: { date: string }) => `s’il s’agit d’une réaction, réponse avant le ${date}`,
    handled: ({ date }: { date: string }) => `traité avant le ${date}`,
  } satisfies Record<TargetName, (facts: { date: string }) => string>,
  steps: 'Signaux et mesures',
  stepsText:
    'Chacun agit une fois par délai, jamais pendant une pause. Le dossier le montre, le demandeur n’en reçoit rien. Une plainte n’est signalée qu’à ceux qui peuvent la lire.',
  noSteps: 'Aucun. Une échéance dépassée se voit dans les listes seulement.',
  add: 'Ajouter',
  target: 'Objectif',
  when: 'Quand',
  moments: {
    used: 'quand une part du temps est passée',
    due: 'à l’échéance',
    after: 'des heures de service après l’échéance',
  } satisfies Record<(typeof momentKinds)[number], string>,
  figure: 'Part ou heures',
  figureHint: 'De 1 à 99 % du temps, ou un nombre d’heures.',
  act: 'Ce qui se passe',
  acts: {
    notifyAssignee: 'un message à qui a le ticket, sinon aux administrateurs du desk',
    notifyTeam: 'un message à l’équipe du ticket, sinon aux administrateurs du desk',
    notifyAdministrators: 'un message à tous les administrateurs du desk',
    notifyPerson: 'un message à une personne',
    reassignPerson: 'attribuer le ticket à une personne',
    reassignTeam: 'confier le ticket à une équipe',
    reassignNobody: 'ne plus attribuer le ticket à personne',
    raise: 'monter la priorité d’un degré',
  } satisfies Record<ActKind, string>,
  person: 'Personne',
  team: 'Équipe',
  personHint: 'Pour un message ou une attribution à une personne.',
  teamHint: 'Pour confier le ticket à une équipe.',
  choose: 'Choisissez',
  stepUsed: ({ target, used }: { target: string; used: number }) =>
    `Quand ${used}\u00a0% du temps pour «\u00a0${target}\u00a0» est passé`,
  stepDue: ({ target }: { target: string }) => `À l’échéance de «\u00a0${target}\u00a0»`,
  stepAfter: ({ target, hours }: { target: string; hours: number }) =>
    `${hours}\u00a0h de service après l’échéance de «\u00a0${target}\u00a0»`,
  named: ({ act, name }: { act: string; name: string }) => `${act} (${name})`,
  gone: 'qui n’existe plus',
  remove: 'Supprimer',
  done: { saved: 'Objectifs enregistrés.', added: 'Étape ajoutée.', removed: 'Étape supprimée.' },
  problems: {
    hours: ({ max }: { max: number }) => `Donnez des heures, jusqu’à ${max}, au quart d’heure près.`,
    ruleForAll: 'Choisissez une sorte ou une priorité\u00a0: les délais de tous les tickets sont au-dessus.',
    ruleTwice: 'Une autre règle vaut déjà pour cette sorte et cette priorité.',
    ruleEmpty: 'Donnez au moins un délai, ou videz la règle.',
    firstAnswerNone: 'La première réponse est promise à chacun\u00a0: elle a toujours un délai.',
    firstAnswerLonger: ({ hours }: { hours: number }) => `Pas plus que les ${hours}\u00a0heures promises à chacun.`,
  } satisfies Record<TargetsProblem['problem'], unknown>,
  stepProblems: {
    share: 'Donnez une part de 1 à 99.',
    hoursAfter: 'Donnez un nombre d’heures de 1 à 200.',
    person: 'Choisissez une personne du desk.',
    team: 'Choisissez une équipe.',
    choose: 'Choisissez une réponse.',
    tooMany: 'Le desk a autant d’étapes qu’il peut en avoir.',
  } satisfies Record<StepProblem['problem'], string>,
};

/** What every language must say. */
export type TargetsWords = Widened<typeof fr>;
