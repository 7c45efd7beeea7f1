import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phone, telUri } from '#locales/phone.ts';

const seen = (text: string) => text.replaceAll('\u00a0', '~');

test('a Belgian phone number is formatted as dialled there', () => {
  assert.equal(seen(phone('+3225551210')), '02~555~12~10');
  assert.equal(seen(phone('+32470123456')), '0470~12~34~56');
});

test('outside Belgium the number is international', () => {
  assert.equal(seen(phone('+3225551210', { abroad: true })), '+32~2~555~12~10');
});

test('a foreign number is international', () => assert.equal(seen(phone('+33142345678')), '+33~1~42~34~56~78'));

test('an invalid phone number is shown as it was entered', () => assert.equal(phone('ext. 12'), 'ext. 12'));

test('a phone link is always international', () => assert.equal(telUri('+32 2 555 12 10'), 'tel:+3225551210'));
