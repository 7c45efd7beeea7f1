/** The only script of the public pages. It enhances marked fields; every page works without it, and its errors stay silent. */
import { enhanceWords } from '#locales/enhance/messages.ts';
import { find } from './find.ts';
import { live } from './live.ts';
import { suggest } from './suggest.ts';
import { upload } from './upload/upload.ts';

const language = document.documentElement.lang as keyof typeof enhanceWords;
const words = enhanceWords[language] ?? enhanceWords.en;

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) suggest(field, words.suggest);
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-find]')) find(field, words.find);
for (const place of document.querySelectorAll<HTMLElement>('[data-live]')) live(place, words.live);
for (const field of document.querySelectorAll<HTMLElement>('[data-upload]')) upload(field, words.upload);
