import type { Token } from '../text/token';

const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand'.split(
    ' ',
  ),
);
/** Capitalised words that are no names though nothing else says so. */
const CAPITAL_WORDS = new Set(
  "i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english british irish scottish welsh american australian canadian indian nigerian polish french german christmas easter eid diwali god lord ok nhs uk us usa gp".split(
    ' ',
  ),
);
const WORK_TAG =
  /nurs|midwi|physio|medic|paramed|otlife|otalk|occupationaltherap|^ots?$|ot$|^ahp|therap|doctor|ward|nhs|carer|carework|socialwork|teach|slp|slt|dietit|pharm|radiograph|radiology|podiat|optom|audiolog|hospice|hospital|palliat|icu|scbu|ems$|crew|prison|probation|youthwork|support|volunteer|vet|dent|chaplain|healthvisit|cpn|mentalhealth|psych|rehab|dementia|interpreter|helpline|police|patholog|phleb|theatre|clinic|care$|hca|tals|talife|palscare|cna|lpn|rnlife|librar|steward/;

/** Classes read off the way a token is written and where it stands, not off its meaning. */
export function shapeOf(tokens: readonly Token[], at: number): string[] {
  const token = tokens[at] as Token;
  const tags: string[] = [];
  const { kind, text, norm } = token;
  if (kind === 'number') numberShape(tokens, at, norm, tags);
  else if (kind === 'hashtag') {
    tags.push('Hashtag');
    if (/(?:chat|hour|talk|hr|tchat|journalclub)s?$/.test(norm)) tags.push('ChatTag');
    else if (WORK_TAG.test(norm)) tags.push('WorkTag');
    if (
      /mum|dad|parent|family|birthday|son$|daughter|brother|sister|mam|nan$|grand|wife|husband|cousin|aunt/.test(norm)
    )
      tags.push('FamilyTag');
  } else if (kind === 'word') {
    if (NUMBER_WORDS.has(norm)) tags.push('NumberWord');
    // Most words begin with a small letter, and have none of what follows.
    if (startsSmall(text)) return tags;
    if (text.length > 1 && /^\p{Lu}\p{Ll}/u.test(text) && !CAPITAL_WORDS.has(norm))
      tags.push(startsClause(tokens, at) ? 'FirstCap' : 'Cap');
    else if (/^\p{Lu}{3,}$/u.test(text)) tags.push('Caps');
    else if (/^\p{Lu}$/u.test(text) && norm !== 'i' && norm !== 'a' && norm !== 'o') tags.push('Initial');
    else if (/^(?:\p{Lu}\.){1,3}$/u.test(text)) tags.push('Initial');
  }
  return tags;
}

export function startsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 97 && code <= 122;
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^[.!?:"“‘…(*•-]$/.test(before.text) || before.kind === 'emoji';
}

function numberShape(tokens: readonly Token[], at: number, norm: string, tags: string[]): void {
  const after = tokens[at + 1]?.norm;
  const before = tokens[at - 1]?.text ?? '';
  tags.push('Number');
  if (/^(?:1[5-9]|20)\d\d$/.test(norm)) tags.push('Year');
  if (
    /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/.test(norm) ||
    /^\d{1,2}[.:]\d\d$/.test(norm) ||
    (/^\d{1,2}$/.test(norm) && (after === 'am' || after === 'pm'))
  )
    tags.push('Clock');
  if (/^\d{1,3}(?:yo|yr|yrs|y|f|m|yof|yom|wk|wks|mo)$/.test(norm) || /^\d{1,3}y?\/[of]$/.test(norm))
    tags.push('AgeNumber');
  if (
    /^[£$€₹]$/.test(before) ||
    /^\d[\d.,]*(?:k|quid|p)$/.test(norm) ||
    /^(?:quid|euro|euros|dollars|cedis|naira|rand|bucks|pesos|rupees)$/.test(after ?? '')
  )
    tags.push('Price');
  if (after === '%') tags.push('Percent');
}
