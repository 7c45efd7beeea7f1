import type { Security } from '#domain/mailbox/mail-server.ts';
import type { RelayProblem, RelayProof, SendTrouble } from '#domain/sending/relay-settings.ts';
import type { SignatureProblem } from '#domain/sending/signature.ts';
import type { Widened } from '#locales/widened.ts';

export const fr = {
  lead: 'Par quel serveur partent les messages de ce desk, où reviennent ceux qui n’arrivent pas, et comment ils sont signés.',
  state: {
    title: 'État',
    shared: 'Les messages de ce desk partent par le relais de l’installation (BELFRY_SMTP_URL).',
    own: ({ place }: { place: string }) => `Les messages de ce desk partent par ${place}.`,
    failing: ({ when }: { when: string }) => `Depuis le ${when}, les messages ne partent pas.`,
    said: ({ words }: { words: string }) => `Le serveur dit\u00a0: ${words}`,
    waits: 'Ils attendent, sont réessayés, et partiront dès que le serveur les prend.',
    readable:
      'Entre Belfry et ce serveur, les messages ne sont pas chiffrés\u00a0: qui écoute ce réseau peut les lire.',
    test: 'Envoyer un message d’essai',
    demonstration:
      'Ceci est la démonstration\u00a0: ses messages restent dans sa boîte aux lettres. Ce que vous réglez ici peut être essayé, et ne sert pas.',
  },
  relay: {
    title: 'Un relais propre à ce desk',
    lead: 'Sans lui, c’est le relais de l’installation.',
    hostHint: 'Par exemple smtp.office365.com ou smtp.gmail.com.',
    securities: {
      tls: 'TLS dès la connexion (port 465)',
      startTls: 'TLS par STARTTLS, exigé (port 587)',
      none: 'Aucun, sans mot de passe et dans votre propre réseau (port 25)',
    } satisfies Record<Security, string>,
    userHint: 'Le plus souvent, l’adresse qui envoie.',
    proofs: {
      none: 'Il ne s’identifie pas',
      password: 'Par mot de passe',
      clientCredentials: 'Par OAuth 2.0, au nom du desk (Microsoft 365)',
      refreshToken: 'Par OAuth 2.0, avec un jeton d’actualisation (Google)',
    } satisfies Record<RelayProof, string>,
    effect: 'Vaut dès le prochain message. Ce qui attend est aussitôt réessayé.',
    try: 'Essayer sans rien envoyer',
    works: 'Le serveur répond et laisse entrer le desk. Rien n’a été envoyé ni enregistré.',
    saved: 'C’est enregistré. Les messages partent maintenant par ce serveur.',
    stop: 'Ne plus envoyer par ce relais',
    stopText:
      'Les réglages et le secret sont effacés. Les messages partent de nouveau par le relais de l’installation.',
    stopped: 'Les messages partent de nouveau par le relais de l’installation.',
    problems: {
      host: 'Écrivez le nom du serveur, par exemple smtp.administration.example.',
      port: 'Écrivez un port de 1 à 65535, le plus souvent 587 ou 465.',
      security: 'Choisissez TLS\u00a0: sans chiffrement, aucun secret ne quitte cette machine.',
      user: 'Écrivez le nom sous lequel le desk s’identifie.',
      tokenUrl: 'Écrivez l’adresse des jetons, qui commence par https://.',
      clientId: 'Écrivez l’identifiant du client.',
      secret:
        'Saisissez le secret que demande cette façon de s’identifier. Pour un autre serveur ou un autre port, il faut le saisir de nouveau.',
    } satisfies Record<RelayProblem | 'secret', string>,
    troubles: {
      unknownHost: 'Aucun serveur ne porte ce nom. Vérifiez l’orthographe.',
      unreachable: 'Le serveur ne répond pas. Vérifiez le port, et qu’un pare-feu ne bloque pas.',
      certificate: 'Le certificat du serveur n’est pas reconnu. Il doit porter ce nom et venir d’une autorité connue.',
      noTls: 'Le serveur ne chiffre pas de cette façon. Choisissez l’autre.',
      signIn: 'Le serveur refuse ce nom ou ce secret, ou demande au desk de s’identifier.',
      token: 'L’annuaire ne donne pas de jeton.',
      secret:
        'Aucun secret enregistré ne peut servir ici\u00a0: saisissez-le de nouveau. Un secret n’est envoyé qu’au serveur pour lequel il a été saisi.',
      sender: 'Le serveur ne laisse pas le desk envoyer sous son adresse. Donnez-lui ce droit sur le serveur.',
      busy: 'Le serveur ne prend rien en ce moment. Le desk réessaie.',
      lost: 'La connexion s’est interrompue.',
    } satisfies Record<SendTrouble, string>,
  },
  bounces: {
    title: 'Où reviennent les messages qui n’arrivent pas',
    lead: 'Les accusés de réception et autres réponses automatiques partent sans adresse de retour, pour qu’aucune machine n’y réponde. Pour tous les autres messages\u00a0:',
    to: 'Adresse de retour',
    mailbox: ({ address }: { address: string }) => `${address}\u00a0: le serveur du destinataire doit citer le message`,
    letter: 'Une adresse par message\u00a0: le retour dit toujours lequel n’est pas arrivé, et à qui',
    separator: 'Signe entre l’adresse et son suffixe',
    separatorHint: ({ example }: { example: string }) =>
      `Par exemple ${example}. Votre serveur doit remettre de telles adresses à la boîte\u202f; essayez d’abord.`,
    save: 'Enregistrer',
    saved: 'C’est enregistré, dès le prochain message.',
    long: 'L’adresse de ce desk est trop longue pour un suffixe\u00a0: 23 caractères au plus avant le @.',
  },
  signature: {
    title: 'Signature des messages (DKIM)',
    lead: 'Une signature prouve aux serveurs des destinataires que les messages viennent de ce domaine. La clé se publie dans le DNS.',
    open: 'Signature des messages (DKIM)',
    none: 'Les messages ne sont pas signés par Belfry.',
    off: ({ domain }: { domain: string }) => `Une clé est prête pour ${domain}, et ne sert pas encore.`,
    on: ({ domain }: { domain: string }) => `Les messages sont signés pour ${domain}.`,
    make: 'Faire une clé',
    anew: 'Remplacer la clé',
    anewText:
      'Publiez la nouvelle clé sous un autre sélecteur, et laissez l’ancienne dans le DNS quelques jours\u00a0: des messages sont en route.',
    domain: 'Domaine',
    domainHint: 'Celui de l’adresse du desk, ou un domaine au-dessus.',
    selector: 'Sélecteur',
    selectorHint: 'Un nom pour cette clé, par exemple belfry2026.',
    key: 'Clé privée',
    keyHint:
      'Vide\u00a0: Belfry en fait une (RSA, 2048 bits). Sinon, au format PEM, RSA d’au moins 2048 bits ou Ed25519.',
    save: 'Enregistrer la clé',
    saved: 'La clé est enregistrée. Publiez-la, puis activez la signature.',
    publish: 'À publier dans le DNS',
    name: 'Nom',
    type: 'Type',
    value: 'Valeur',
    check: 'Chercher dans le DNS',
    found: {
      same: 'Le DNS donne cette clé.',
      other: 'Le DNS donne une autre clé sous ce nom. Les messages signés seraient refusés.',
      none: 'Le DNS ne donne pas encore de clé sous ce nom. Cela peut prendre quelques heures.',
      silent: 'Le DNS n’a pas répondu. Essayez encore.',
    },
    turnOn: 'Signer les messages',
    turnOff: 'Ne plus signer',
    turnedOn: 'Les messages sont signés à partir de maintenant.',
    turnedOff: 'Les messages ne sont plus signés.',
    unpublished: 'Le DNS ne donne pas cette clé\u00a0: publiez-la d’abord.',
    problems: {
      domain: 'Écrivez le domaine de l’adresse du desk, ou un domaine au-dessus.',
      selector: 'Écrivez un sélecteur\u00a0: des lettres, des chiffres, des tirets et des points.',
      key: 'Cette clé ne convient pas\u00a0: il faut une clé privée PEM, RSA d’au moins 2048 bits ou Ed25519, sans mot de passe.',
    } satisfies Record<SignatureProblem, string>,
    drop: 'Effacer la clé',
    dropText: 'La clé privée est effacée, et les messages ne sont plus signés.',
    dropped: 'La clé est effacée.',
  },
};

export type SendingWords = Widened<typeof fr>;
