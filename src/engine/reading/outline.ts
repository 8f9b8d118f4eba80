import type { Sentence, Token } from '../text/token';
import { byTokens } from './remember';

/**
 * Coarse kinds of words, in the order in which a word with several is understood. What a sentence is made of tells a case from
 * a family story where no single word does: "she Past NUM ." against "my KIN Past".
 */
const KINDS: readonly string[] = [
  'He She',
  'They',
  'I',
  'We',
  'You',
  'My',
  'Our',
  'ServiceUser',
  'Family',
  'Colleague Manager Educator',
  'Employer',
  'PersonNoun Elder',
  'Pet PetSign',
  'OwnCircle',
  'Job',
  'FirstName',
  'TimeNear Clock TimePast',
  'CareSetting CareScene FieldWord ServiceWord SchoolWord',
  'CareThing',
  'CareVerb',
  'Condition Procedure BodyPart Clinical Medicine',
  'HomeScene HomeThing Leisure Sport',
  'Fiction PublicFigure Published',
  'SpeechVerb',
  'Be',
  'Past',
  'Modal',
  'Not',
  'This',
  'A',
  'The',
  'Some',
  'Number NumberWord',
  'If',
  'And',
  'Prep',
  'Who',
  'Cap Initial',
  'Swear SwearStrong SwearMild',
  'Insult Contempt NameCalling Judging',
  'GrievanceAct GrievanceAdj',
  'Praise Fond Congrats',
  'Thanks',
  'PromoObject PromoCall PromoClaim',
  'CopyObject CopyAct',
  'Intoxicant DrunkState',
  'SexWord Lust',
  'Threat',
];
const MARKS = '. , ? ! " : ; ( - …'.split(' ');
const QUOTES = '“”‘';

/** Numbers of kinds are below this; none is 0. */
export const SIZE = 72;
/** Numbers of pairs, and of kinds by themselves, are below this. */
export const OUTLINES = SIZE * SIZE;

const FIRST_MARK = KINDS.length + 1;
const OTHER_MARK = FIRST_MARK + MARKS.length;
const [EMOJI, HASHTAG, LINK, MENTION, ME, HIS, OTHER, START, END] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  (after) => OTHER_MARK + after,
) as [number, number, number, number, number, number, number, number, number];
/** The kind of a word of no kind, and what stands before the first word and after the last. */
export const NO_KIND = OTHER;
export const BEFORE_ALL = START;
export const AFTER_ALL = END;

const KIND_OF = new Map(KINDS.flatMap((tags, at) => tags.split(' ').map((tag) => [tag, at + 1] as const)));

/** The kind of each token. */
export const kindsOf: (sentence: { readonly tokens: readonly Token[] }) => readonly number[] = byTokens((tokens) =>
  tokens.map(kindOf),
);

/** Pairs of neighbouring kinds, and kinds by themselves, each once. Words of no kind in a row count as one. */
export const outlineOf: (sentence: Sentence) => readonly number[] = byTokens((tokens) => {
  const found = new Set<number>([START, END]);
  const kinds = kindsOf({ tokens });
  let before = START;
  for (let at = 0; at <= tokens.length; at++) {
    const kind = kinds[at] ?? END;
    if (kind === OTHER && before === OTHER) continue;
    found.add(kind);
    found.add(before * SIZE + kind);
    before = kind;
  }
  return [...found];
});

function kindOf({ kind, norm, text, tags }: Token): number {
  if (norm === 'me' || norm === 'us' || norm === 'myself') return ME;
  let least = OTHER;
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i] as string;
    if (tag === 'HisHer') return HIS;
    const own = KIND_OF.get(tag);
    if (own !== undefined && own < least) least = own;
  }
  if (least < OTHER) return least;
  if (kind === 'punct') return markOf(text);
  return kind === 'emoji'
    ? EMOJI
    : kind === 'hashtag'
      ? HASHTAG
      : kind === 'url'
        ? LINK
        : kind === 'mention'
          ? MENTION
          : OTHER;
}

function markOf(text: string): number {
  const at = QUOTES.includes(text) ? MARKS.indexOf('"') : MARKS.indexOf(text);
  return at < 0 ? OTHER_MARK : FIRST_MARK + at;
}
