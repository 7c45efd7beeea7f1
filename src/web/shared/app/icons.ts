import mark from '../document/mark.svg?url';
import touch from './icons/icon-180.png?url';
import small from './icons/icon-192.png?url';
import large from './icons/icon-512.png?url';
import maskable from './icons/icon-maskable-512.png?url';

/** The ground of the mark's stone, for the bars around an installed app. */
export const slate = '#22303a';

/** The icon of an iPhone's home screen, which reads no manifest. */
export const touchIcon = touch;

/** The icons of the installed app. A maskable icon keeps the mark within the part that every shape shows. */
export const icons = [
  { src: mark, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { src: small, sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: large, sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: maskable, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];
