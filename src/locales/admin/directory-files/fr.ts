import type { FileKind } from '#domain/directory/import.ts';
import type { Widened } from '#locales/widened.ts';

interface Counted {
  count: number;
}

// No-break blanks (U+00A0) stand before a colon and within figures, narrow ones (U+202F) before ? ! and ;
export const fr = {
  title: 'Importer et exporter',
  lead: 'Trois fichiers CSV tiennent tout le répertoire. Ce qui n’est pas dans un fichier reste comme il est.',
  export: 'Exporter',
  kinds: {
    organisations: 'Organisations',
    sites: 'Sites',
    entitlements: 'Rédacteurs et propriétaires',
  } satisfies Record<FileKind, string>,
  download: ({ name }: { name: string }) => `${name} (CSV)`,
  import: 'Importer',
  file: {
    label: 'Fichier CSV',
    hint: ({ lines, size }: { lines: string; size: string }) =>
      `En UTF-8, séparé par des points-virgules ou des virgules, ${lines} lignes et ${size} au plus. Son en-tête dit duquel des trois il s’agit. Importez d’abord les organisations, puis les sites, puis les personnes.`,
    choose: 'Choisir un fichier',
  },
  check: 'Vérifier',
  checkText: 'La vérification ne change rien : elle dit, ligne par ligne, ce que le fichier changerait.',
  columns: {
    title: 'Colonnes de chaque fichier',
    text: [
      'Une colonne absente laisse ses valeurs comme elles sont ; une cellule vide les efface. Dans une cellule, les éléments d’une liste sont séparés par une barre (|).',
      'Organisations : « id » vient d’un export. Sans lui, la ligne désigne l’organisation qui porte ce nom français, sinon une nouvelle. « email-nl » et les autres ne servent que si une langue a des coordonnées à elle.',
      'Sites : « number » désigne le site. « organisation » est le nom de l’organisation dans une des quatre langues, ou son id.',
      'Rédacteurs et propriétaires : « role » est editor, owner, ou none pour retirer le rôle. « shared-mailbox » est yes ou no. Le nom sert si la personne n’est pas encore connue ; « since » ne sert qu’à l’export.',
      'Un import peut dépasser le nombre de rédacteurs d’un site : tous gardent alors leur accès, et aucun ne s’ajoute à la main avant qu’une place soit libre.',
    ],
  },

  result: {
    title: ({ kind }: { kind: string }) => `Ce que le fichier changerait : ${kind}`,
    counts: ({ added, changed, same, refused }: { added: number; changed: number; same: number; refused: number }) =>
      `${added} ajoutées, ${changed} modifiées, ${same} inchangées, ${refused} refusées.`,
    nothing: 'Le fichier ne change rien.',
    refused: ({ count }: Counted) =>
      count === 1
        ? 'Une ligne est refusée, et rien ne peut être exécuté. Corrigez le fichier et vérifiez-le de nouveau.'
        : `${count} lignes sont refusées, et rien ne peut être exécuté. Corrigez le fichier et vérifiez-le de nouveau.`,
    carryOut: 'Exécuter',
    carryOutText: 'Exactement ce qui est listé ici, tout ou rien. Possible pendant une heure.',
    anew: 'Le répertoire a changé entre-temps. Rien n’a été écrit : voici ce que le même fichier changerait maintenant.',
    more: ({ count }: Counted) => `Et ${count} autres lignes du même genre.`,
    line: 'Ligne',
    row: 'Entrée',
    outcome: 'Effet',
    details: 'Détails',
    outcomes: { added: 'ajoutée', changed: 'modifiée', refused: 'refusée' },
    aboveCap: 'au-delà du nombre de rédacteurs',
    problem: ({ column, text }: { column: string; text: string }) => `Colonne « ${column} » : ${text}`,
  },
  done: ({ count }: Counted) => (count === 1 ? 'Une ligne est exécutée.' : `${count} lignes sont exécutées.`),
  gone: 'Ce fichier n’est plus gardé. Choisissez-le de nouveau et vérifiez-le.',

  problems: {
    none: 'Choisissez un fichier',
    empty: 'Le fichier est vide. Exportez d’abord un fichier pour voir sa forme',
    tooLarge: ({ size }: { size: string }) => `Le fichier dépasse ${size}. Partagez-le en plusieurs`,
    tooManyLines: ({ lines }: { lines: string }) => `Le fichier a plus de ${lines} lignes. Partagez-le en plusieurs`,
    encoding: 'Le fichier n’est pas en UTF-8. Enregistrez-le comme « CSV UTF-8 »',
    quotes: ({ line }: { line: number }) =>
      `Des guillemets ne se ferment pas vers la ligne ${line}. Dans une cellule entre guillemets, doublez ceux du texte`,
    header: ({ header }: { header: string }) =>
      `L’en-tête « ${header} » n’est celui d’aucun des trois fichiers. Exportez un fichier pour voir ses colonnes`,
    unknownColumn: ({ column }: { column: string }) =>
      `La colonne « ${column} » n’existe pas. Corrigez son nom ou retirez-la`,
    missingColumn: ({ column }: { column: string }) => `Il manque la colonne « ${column} ». Ajoutez-la`,
    twiceColumn: ({ column }: { column: string }) => `La colonne « ${column} » est là deux fois. Gardez-en une`,
    cells: ({ line }: { line: number }) =>
      `La ligne ${line} a plus de cellules que l’en-tête, ou une cellule trop longue. Mettez entre guillemets les cellules qui contiennent le séparateur`,
  },
};

export type DirectoryFilesWords = Widened<typeof fr>;
