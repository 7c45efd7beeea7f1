import type { Widened } from '#locales/widened.ts';

/** Why a mail went where it went, by the code that was stored with it. */
export const fr = {
  newContact: 'Il n’indique aucun ticket : il a ouvert le sien.',
  wrongNumber: ({ typed, of }: { typed: string; of: string }) =>
    `Il cite ${typed}, qui n’est pas un de nos numéros (${of} était sans doute visé) : il a ouvert un ticket.`,
  answersOurMail: ({ on }: { on: string | null }) =>
    `Il répond à un message que nous avons envoyé à cette adresse${on === null ? '' : ` (${on})`}.`,
  quotesNumber: 'Il cite le numéro, et son expéditeur participe au ticket.',
  followUp: ({ of }: { of: string }) => `Il a été reçu après la clôture de ${of} : il a ouvert un ticket de suivi.`,
  followUpContinued: ({ of }: { of: string }) =>
    `Il a été reçu après la clôture de ${of} : il rejoint le ticket de suivi, qui est ouvert.`,
  bareThanks: 'Un simple merci : noté, sans effet.',
  openedByAgent: 'Un agent en a fait un ticket.',
  ownMail: 'Il vient d’une de nos propres boîtes.',
  bounceOfOurs: 'Un de nos messages est revenu : l’adresse ne le reçoit pas.',
  bounceOfOther: 'Il renvoie un de nos messages, mais nomme un autre destinataire\u00a0: rien n’a été modifié.',
  delayOfOurs: 'Un de nos messages est retardé : le serveur essaie encore.',
  autoReply: 'Une réponse automatique : notée, sans effet.',
  bounce: 'Un avis de non-remise qui ne concerne aucun de nos messages.',
  report: 'Un rapport automatique : noté, sans effet.',
  receipt: 'Un accusé de lecture ou de réception : noté, sans effet.',
  notTakingPart: 'Il cite un ticket auquel son expéditeur ne participe pas : un agent décide.',
  dmarcFailed: 'Son adresse d’expédition est peut-être usurpée : un agent décide.',
  agentByMail: 'Un agent a écrit par e-mail sans participer au ticket : proposé comme note.',
  answersHeld: 'Il répond à l’accusé de réception d’une réponse retenue : retenu lui aussi.',
  noSender: 'Il n’indique aucun expéditeur.',
  failed: 'Il n’a pas pu être lu, même après plusieurs essais.',
  empty: 'Il est vide.',
  notAMessage: 'Ce n’est pas un message.',
  messageTooLarge: 'Il est trop volumineux.',
  overTheLimit: ({ size, folder }: { size: string; folder: string | null }) =>
    `Trop volumineux (${size})\u00a0: seuls ses en-têtes sont enregistrés. L’e-mail entier est dans la boîte${folder === null ? '' : `, dossier ${folder}`}. Demandez à l’expéditeur d’envoyer ses fichiers autrement.`,
  headersTooLarge: 'Ses en-têtes sont trop longs.',
  tooManyParts: 'Il a trop de parties.',
  nestedTooDeep: 'Ses parties sont emboîtées trop profondément.',
  tooManyAddresses: 'Il a trop de destinataires.',
  tooManyAttachments: 'Il a trop de pièces jointes.',
  attachmentsTooLarge: 'Ses pièces jointes sont trop volumineuses.',
  lineTooLong: 'Une de ses lignes est trop longue.',
  tookTooLong: 'Sa lecture a pris trop de temps.',
  malformed: 'Son format est illisible.',
  /** Why no automatic letter went out. */
  silent: {
    capped: 'Aucune réponse automatique n’est partie, cette adresse en ayant déjà reçu beaucoup dans l’heure.',
    early: 'Aucun accusé de réception n’est parti : cette boîte n’en envoie pas encore.',
    dmarcFailed: 'Aucune réponse automatique n’est partie : le contrôle DMARC de l’adresse d’expédition a échoué.',
    list: 'Aucune réponse automatique n’est partie : il vient d’une liste de diffusion ou d’un envoi en nombre.',
    noReply:
      'Aucune réponse automatique n’est partie : personne ne lit les e-mails envoyés à cette adresse (no-reply).',
    suppressed:
      'Aucune réponse automatique n’est partie : l’e-mail demande qu’il n’y en ait pas (X-Auto-Response-Suppress).',
  },
};

export type MailReasons = Widened<typeof fr>;
