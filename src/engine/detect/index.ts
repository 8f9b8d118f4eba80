import { streetAddress } from './address';
import { mbi, ssn, zip } from './america';
import { anyAddress } from './any-address';
import { birthDate, date } from './birth';
import { nationalInsurance, postcode, vehicle } from './britain';
import { card } from './card';
import { anyEmail, email } from './contact';
import {
  australianHealthIdentifier,
  australianMedicare,
  bcHealthNumber,
  canadianSin,
  nzHealthIndex,
} from './elsewhere';
import type { Detector } from './hit';
import { eircode, irishHealthIdentifier, ppsNumber } from './ireland';
import { chiNumber, nhsNumber } from './nhs';
import { anyPhone, phone } from './phone';
import { bed, recordNumber } from './record';

/** The detectors by the names signals call them (`check: nhs-number`). */
export const detectors: Readonly<Record<string, Detector>> = {
  'nhs-number': nhsNumber,
  'chi-number': chiNumber,
  'pps-number': ppsNumber,
  'irish-health-identifier': irishHealthIdentifier,
  eircode,
  ssn,
  mbi,
  zip,
  'australian-medicare': australianMedicare,
  'australian-health-identifier': australianHealthIdentifier,
  'canadian-sin': canadianSin,
  'bc-health-number': bcHealthNumber,
  'nz-health-index': nzHealthIndex,
  'national-insurance': nationalInsurance,
  postcode,
  vehicle,
  'record-number': recordNumber,
  bed,
  phone,
  'any-phone': anyPhone,
  email,
  'any-email': anyEmail,
  card,
  'birth-date': birthDate,
  date,
  'street-address': streetAddress,
  'any-address': anyAddress,
};

/** The fewest digits in a text in which a detector can find anything, an address with an `@` aside; one where none are told. */
export const LEAST_DIGITS: Readonly<Record<string, number>> = {
  'nhs-number': 10,
  'chi-number': 10,
  'pps-number': 7,
  'irish-health-identifier': 18,
  eircode: 2,
  ssn: 9,
  mbi: 5,
  zip: 5,
  'australian-medicare': 10,
  'australian-health-identifier': 16,
  'canadian-sin': 9,
  'national-insurance': 6,
  vehicle: 2,
  'record-number': 5,
  phone: 7,
  'any-phone': 7,
  card: 12,
  'birth-date': 3,
  date: 3,
};
