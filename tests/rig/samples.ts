/** Drafts of our own; every name in them is invented. */

/** Several details of one particular patient: a pause. */
export const RISKY = 'Lovely 34yo lady on Larkfield ward told me last night she was hit by the 47 bus outside Tesco';
/** A number with a valid check digit (the health service's own specimen): a pause whatever else is said. */
export const NUMBER = '943 476 5919';
export const RISKY_SHORT = `Can someone chase NHS number ${NUMBER} for me, please?`;
/** Two rules speak: a patient's number, and a quarrel at work. */
export const TWO_FINDINGS = `Chasing NHS number ${NUMBER} again. My manager is a lying bully and HR at Larkfield Trust is useless`;
/** A quarrel at work: worth a pause, and no more. */
export const QUARREL = 'My manager is useless and the whole team knows it';
/** Nothing to look at, and it joins in. */
export const CALM = 'Off to #OTalk tonight: what helps you switch off after a long week?';
/** Confidently not English, and nothing in it is an identifier. */
export const FOREIGN = 'Gestern waren wir mit der ganzen Familie im Garten und haben zusammen gekocht und gelacht';
/** Shouted, and about nobody in particular. */
export const SHOUTED =
  'SO SICK OF THIS. Some patients on my ward today are absolute morons and I hate every one of them';
/** Unsafe care, and told to keep quiet about it: thanked, and shown where to. */
export const UNSAFE =
  'We reported unsafe staffing on our ward to the trust and were told to keep quiet. Patients are at risk.';
