import { namingOf } from '#domain/erasure/naming.ts';
import { typedNumber } from '#domain/ticket/typed-number.ts';
import { writeFilter } from '#domain/views/filter.ts';
import { parseHere } from '#mail/read/parse-here.ts';

/** Calls the functions that build an expression from their input, with input that has every part. */
export async function buildSamples(): Promise<void> {
  namingOf({
    names: ['Dr. Marie-Claire VAN DEN BERGHE (SPF)', 'Li, Hugo', "d'Hondt Ân"],
    addresses: ['marie.claire+desk@agency.example'],
    phones: [{ country: '32', national: '475123456' }],
  });
  typedNumber('DTO 104005 21', { prefixes: ['DTO', 'ARC', 'OILOILOI'] });
  writeFilter({ conditions: [], words: ['is', 'status:open'] });
  await parseHere(Buffer.from('From: sns@mail.example\r\n\r\n{"notificationType":"Bounce"'), {});
}
