import { type Detector, detector } from './hit';

/** A hospital, unit or record number: it has no form of its own, so the words before it must say what it is. */
export const recordNumber: Detector = detector(
  /\b(?:mrn|urn|nhi|(?:hosp(?:ital)?|unit|patient|pt|medical record|record|case ?note|case|chart|account)(?:'s)?\.? ?(?:no|num|number|id|#))\.?(?:\s+is|\s+was)?\s*[:#=]?\s*(?<it>[A-Z]{0,3}[- ]?\d{5,10}[A-Z]?)(?![\p{L}\p{N}])/giu,
  () => true,
);

/** A bed, bay, side room, cubicle or trolley with its number. A ward's name alone is nobody's. */
export const bed: Detector = detector(
  /(?<![\p{L}\p{N}])(?:bed|bay|side[ -]?room|sr|cubicle|trolley|room|rm|resus|pod)\s?(?:no\.?|number|#)?\s?\d{1,4}[a-d]?(?![\p{L}\p{N}%£$]|[.:]\d|[ -](?:beds?|min(?:ute)?s?|hours?|days?|nights?|years?|people|degrees|miles?|houses?|flats?)\b)/giu,
  () => true,
);
