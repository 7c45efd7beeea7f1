import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFromRtf } from '#mail/outlook/text-from-rtf.ts';

const cases: Record<string, [rtf: string, text: string]> = {
  'paragraphs are lines': ['{\\rtf1\\ansi Bonjour,\\par la page est vide.\\par }', 'Bonjour,\nla page est vide.'],
  'bytes are of the code page': ["{\\rtf1\\ansi\\ansicpg1250 p\\'f8\\'edklad}", 'příklad'],
  'bytes are of the code page of their font': [
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}\\f1 \\'e4\\'e0\\f0  oui}",
    'да oui',
  ],
  'characters of two bytes are whole': ["{\\rtf1\\ansi\\ansicpg936 \\'c4\\'e3\\'ba\\'c3}", '你好'],
  'Unicode stands before what other programs show': ['{\\rtf1\\ansi\\uc1 \\u8364? \\u-10179?\\u-8704?}', '€ 😀'],
  'a fallback of two characters is left out': ["{\\rtf1\\ansi\\uc2 caf\\u233\\'8e\\'65!}", 'café!'],
  'pictures, fonts and styles are no text': [
    '{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\stylesheet{Normal;}}{\\*\\generator Riched20}{\\pict\\pngblip 89504e47}Ja.}',
    'Ja.',
  ],
  'bytes as they are are no text': ['{\\rtf1 a{\\pict\\bin5 }{}{}}b}', 'ab'],
  'braces and backslashes are written with a backslash': ['{\\rtf1 C:\\\\temp \\{x\\}}', 'C:\\temp {x}'],
  'what was HTML is its text': [
    '{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag84 <b>}\\htmlrtf {\\b\\htmlrtf0 Guten Tag\\htmlrtf }\\line \\htmlrtf0{\\*\\htmltag92 </b>}Anna}',
    'Guten Tag\nAnna',
  ],
  'quotation marks and dashes have words': ['{\\rtf1 \\ldblquote ja\\rdblquote\\emdash nein}', '“ja”—nein'],
  'a link is its text': [
    '{\\rtf1 {\\field{\\*\\fldinst HYPERLINK "https://site.example"}{\\fldrslt the site}} is slow}',
    'the site is slow',
  ],
  'what is none is its own text': ['no rich text', 'no rich text'],
};

for (const [what, [rtf, text]] of Object.entries(cases)) {
  test(what, () => assert.equal(textFromRtf(Buffer.from(rtf, 'latin1')), text));
}

test('endless input ends (attack 16)', () => {
  for (const piece of ['{', '}', '\\', "\\'", "\\'e4", '\\u1?', ' ', '\\bin999999999 ', '{\\*\\a ', '\\fcharset1\\f1'])
    assert.equal(typeof textFromRtf(Buffer.from(piece.repeat(200_000))), 'string');
});
