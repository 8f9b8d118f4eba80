/** Drafts of our own; every name in them is invented. */

/** Several details of one particular patient: a pause. */
export const RISKY = 'Lovely 34yo lady on Larkfield ward told me last night she was hit by the 47 bus outside Tesco';
/** The same again, short enough for a line of a thread or a reply. */
export const RISKY_SHORT = 'My 71yo patient on Larkfield ward cried about her divorce this morning';
/** Nothing to look at, and it joins in. */
export const CALM = 'Off to #OTalk tonight: what helps you switch off after a long week?';
/** Confidently not English, and nothing in it is an identifier. */
export const FOREIGN = 'Gestern waren wir mit der ganzen Familie im Garten und haben zusammen gekocht und gelacht';
