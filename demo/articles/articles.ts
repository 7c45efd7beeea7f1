import { accessiblePdf } from '#demo/articles/accessible-pdf.ts';
import { addAnEditor } from '#demo/articles/add-an-editor.ts';
import { brokenLinks } from '#demo/articles/broken-links.ts';
import { formConfirmation } from '#demo/articles/form-confirmation.ts';
import { largeImages } from '#demo/articles/large-images.ts';
import { missingInMenu } from '#demo/articles/missing-in-menu.ts';
import { publishingDate } from '#demo/articles/publishing-date.ts';
import { redirectAnAddress } from '#demo/articles/redirect-an-address.ts';
import { restoreAPage } from '#demo/articles/restore-a-page.ts';
import { whitePage } from '#demo/articles/white-page.ts';
import { type ArticleState, type ArticleTexts, noTexts } from '#domain/articles/article.ts';

export interface ExampleArticle {
  texts: ArticleTexts;
  state: ArticleState;
  /** Days before now. */
  changedDaysAgo: number;
  /** Reads per day, the same for the last 30 days. */
  readADay: number;
  solved: number;
}

/** Written in two languages only, to show a draft with gaps. */
const twoFactors: ArticleTexts = {
  ...noTexts,
  fr: {
    title: 'Se connecter en deux étapes : changer de téléphone',
    body: `Vous changez de téléphone ? Faites ceci **avant** de rendre l’ancien.

1. Ouvrez **Mon compte → Sécurité**.
2. Cliquez sur **Ajouter un appareil** et photographiez le code avec le nouveau téléphone.
3. Essayez une connexion, puis retirez l’ancien appareil.`,
  },
  nl: {
    title: 'Aanmelden in twee stappen: een nieuwe telefoon',
    body: 'Krijgt u een nieuwe telefoon? Doe dit **voor** u de oude teruggeeft.',
  },
};

/** The help articles of the demonstration, oldest first. */
export const exampleArticles: ExampleArticle[] = [
  { texts: brokenLinks, state: 'published', changedDaysAgo: 83, readADay: 3, solved: 11 },
  { texts: publishingDate, state: 'published', changedDaysAgo: 71, readADay: 4, solved: 19 },
  { texts: accessiblePdf, state: 'published', changedDaysAgo: 64, readADay: 6, solved: 14 },
  { texts: redirectAnAddress, state: 'published', changedDaysAgo: 50, readADay: 5, solved: 23 },
  { texts: largeImages, state: 'published', changedDaysAgo: 41, readADay: 7, solved: 31 },
  { texts: restoreAPage, state: 'published', changedDaysAgo: 36, readADay: 4, solved: 27 },
  { texts: addAnEditor, state: 'published', changedDaysAgo: 22, readADay: 8, solved: 16 },
  { texts: formConfirmation, state: 'published', changedDaysAgo: 15, readADay: 6, solved: 21 },
  { texts: missingInMenu, state: 'published', changedDaysAgo: 9, readADay: 9, solved: 34 },
  { texts: whitePage, state: 'published', changedDaysAgo: 2, readADay: 14, solved: 58 },
  { texts: twoFactors, state: 'draft', changedDaysAgo: 1, readADay: 0, solved: 0 },
];
