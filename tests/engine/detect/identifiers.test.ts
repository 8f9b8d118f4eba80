import { describe, expect, test } from 'vitest';
import { detectors, LEAST_DIGITS } from '../../../src/engine/detect';

/** Every [bracketed] stretch must be found, and nothing else; most lines have none. Numbers are invented or official samples. */
const TABLE: Record<string, string[]> = {
  'nhs-number': [
    'NHS number [943 476 5919], please help',
    'nhs no [9434765870]',
    'hers is [943-476-5919]',
    'seen as [999 204 8174] in the training set',
    'H&C number [345 678 9017]',
    'NHS number 943 476 5918',
    'ring me on 943 476 5919',
    'call (943) 476 5919',
    '+1 943 476 5919',
    'raised 9434765919 pennies',
    'ISBN 9434765919',
    'NHS number 1111111111',
    'order 2943 476 5919',
    'about 100 200 3000 people',
  ],
  'chi-number': [
    'CHI [0101901232] on the list',
    '[010190 1232]',
    '0101901231 on the list',
    'tel 0101901232',
    'CHI 4501901238',
  ],
  'pps-number': ['PPS [6433435F]', '[6433435OA]', '6433435E', '64334350', 'flight 6433435Z', 'A6433435F'],
  'irish-health-identifier': [
    '[539000123456789017]',
    'IHI [539000123456789011]',
    '539000123456789011',
    '53900012345678901',
  ],
  eircode: ['sent to [A65 F4E2]', '[D6W XY00]', '[D02AF30]', 'A65 2024', 'B65 F4E2', 'A65F4E2X', 'the D02 area'],
  ssn: [
    '[123-45-6789]',
    'SSN [123456789]',
    '000-45-6789',
    '666-45-6789',
    '912-45-6789',
    '123-00-6789',
    '123-45-0000',
    '078-05-1120',
    '123456789',
    '123-45-67890',
  ],
  mbi: ['Medicare [1EG4-TE5-MK73]', '[1EG4TE5MK73]', '1SG4-TE5-MK73', '0EG4-TE5-MK73', '1EG4-TE5-MK7'],
  zip: [
    'Springfield, IL [62704]',
    'NY [10001-1234]',
    'zip code [90210]',
    '62704 people came',
    'in 12345 steps',
    'IL 627045',
  ],
  'australian-medicare': ['[2123 45670 1]', 'Medicare [2123456701]', '2123 45671 1', '2123456701', '7123 45670 1'],
  'australian-health-identifier': [
    '[8003601234567894]',
    '[8003 6012 3456 7894]',
    '8003601234567895',
    '8004601234567894',
  ],
  'canadian-sin': [
    'SIN [046 454 286]',
    '[130-692-544]',
    '046 454 287',
    '130692544',
    'call 130 692 544',
    '£130 692 544',
  ],
  'bc-health-number': ['PHN [9698658215]', '[9698 658 215]', '9698 658 216', '9698658215', '8698 658 215'],
  'nz-health-index': ['NHI [ZAC5361]', 'ZAC5361', 'NHI ZAC5362', 'NHI ZIC5361'],
  'national-insurance': [
    '[AB123456C]',
    '[AB 12 34 56 C]',
    'QQ 12 34 56 C',
    'BG123456A',
    'AB123456E',
    'DA123456A',
    'AO123456A',
    'XAB123456C',
  ],
  postcode: [
    'lives in [LS6 2AB]',
    '[SW1A1AA]',
    '[ls6 2ab]',
    '[GIR 0AA]',
    'off in LS6 again',
    'the ls6 2nd run',
    'band 6 2AB',
    'LS6 2CI',
    'B12 and D3',
  ],
  vehicle: [
    'his car [AB12 CDE] outside',
    'drove a van, [161-D-12345]',
    'taxi [ABZ 1234]',
    'AB12 CDE is the module',
    'the car park, module NUR 3012B',
    'my car is red',
  ],
  'record-number': [
    'MRN [12345678]',
    'hospital number: [K1234567]',
    "patient's no. [445566]",
    'unit no [00123456]',
    'the number 12345678',
    'case number 12',
    'patient number 3',
  ],
  bed: [
    'the gent in [bed 4]',
    '[Side room 2] is noisy',
    '[bay 3]',
    '[cubicle 12]',
    '[Bed 12B]',
    'bed by 10',
    'a 24 bed ward',
    'room improvement',
    'embed 4 values',
    'bed 10.30 tonight',
    'ward 7',
    'room for 3',
    'bed 9 hours later',
  ],
  phone: [
    'mobile [07700 900123]',
    'text her on [+44 7700 900123]',
    'her son is on [020 7946 0123]',
    '[085 123 4567] is hers',
    'call him [(212) 555-0147]',
    '[0491 570 156] is his',
    'Samaritans 116 123',
    'call 999 or 111',
    'Lifeline 13 11 14',
    'freephone 0800 123 4567',
    'US line 1-800-555-0199',
    'Book on 01632 960123',
    'the helpline is 01632 960123',
    'for enquiries ring 020 7946 0999',
    'in 2019-2020 we saw',
    '£1,250,000 raised',
    'on 12/03/2024 and 12-03-2024',
    'scored 10 000 000',
    '3.1415926535',
    '192.168.100.200',
    'v2024.11.22',
    '1234567 steps',
  ],
  email: [
    'write to [jo.bloggs@mail.example]',
    "[siobhan.o'dea+ot@clinic.example]!",
    'info@trust.example',
    'book at events@rcot.example',
    'hello@otalk.example',
    '@jo_bloggs',
    'jo@bloggs',
    'a@b @ c',
  ],
  card: [
    'card [4111 1111 1111 1111]',
    '[378282246310005]',
    '[5555-5555-5555-4444]',
    '4111 1111 1111 1112',
    '4111111111',
    '0000 0000 0000 0000',
    '8003601234567894',
    '2024-11-22 10:30:00',
  ],
  'birth-date': [
    '[DOB 12/03/1954]',
    '[d.o.b. 4.7.38]',
    '[date of birth: 1954-03-12]',
    'she was [born on 4 July 1938] in Leith',
    '[born 4th July 1938]',
    '[Born July 4, 1938]',
    'born in 1938',
    'on 12/03/1954 it rained',
    'DOB is on the form',
    'born 45/13/1954',
    'born on the 4 July march',
  ],
  'street-address': [
    'lives at [14 Larch Close]',
    '[Flat 3, 22 St Mary’s Road]',
    '[221B Baker Street], ask for him',
    '[1600 Pennsylvania Avenue]',
    'at [14 larch close]',
    '[PO Box 123]',
    'a 2 hour drive',
    '10 minute walk',
    'up 14 steps to the road',
    'bed 4 on the ward',
    'band 6 job in Larch Close',
    '5 patients on Abbey Court',
    'got 3 in a row',
    'saw 20 people down the lane',
  ],
};

describe.each(Object.entries(TABLE))('%s', (name, lines) => {
  test.each(lines)('%s', (line) => {
    const text = line.replace(/[[\]]/g, '');
    const hits = detectors[name]?.(text) ?? [];
    expect(hits.map((hit) => text.slice(hit.start, hit.end))).toEqual(
      [...line.matchAll(/\[(.+?)\]/g)].map((match) => match[1]),
    );
  });
});

test('a detector is asked wherever it might find something: nothing is found in fewer digits than are said to be needed', () => {
  let asked = 0;
  for (const [name, lines] of Object.entries(TABLE))
    for (const [, found = ''] of lines.flatMap((line) => [...line.matchAll(/\[(.*?)\]/g)])) {
      asked++;
      const digits = found.replace(/[^0-9]/g, '').length;
      if (!found.includes('@')) expect(digits, `${name}: ${found}`).toBeGreaterThanOrEqual(LEAST_DIGITS[name] ?? 1);
    }
  expect(asked).toBeGreaterThan(40);
  for (const name of Object.keys(LEAST_DIGITS)) expect(detectors[name], name).toBeDefined();
});

test('every detector is in a table, or is the wide form of one', () => {
  const wide = ['any-phone', 'any-email', 'any-address', 'date'];
  expect(
    Object.keys(detectors)
      .filter((name) => !wide.includes(name))
      .sort(),
  ).toEqual(Object.keys(TABLE).sort());
});
