import { type NameSet, type Names, nameSet, numbered, numberOf } from './names';

/** Readings that mean little alone and much within two sentences of each other. Names on either side: any of them. */
const GROUPS: Record<string, readonly string[]> = {
  drunk: ['drunk-slang', 'drunk-said', 'drunk-state'],
  drug: ['street-drug'],
  drinks: ['drink-many', 'drink-count', 'drink-hidden'],
  work: ['care-setting', 'care-scene', 'work-self', 'work-act', 'care-verb', 'i-am-worker'],
  wheel: ['driving', 'drunk-driving'],
  dodge: ['skive-act', 'skive-word', 'lie-quoted', 'they-think-i'],
  lie: ['sick-lie', 'lie-quoted'],
  leisure: ['leisure', 'nap-word'],
  nap: ['nap-word'],
  fake: ['fake-act'],
  record: ['record-thing'],
  unchecked: ['nobody-checks'],
  owning: ['owning-up'],
  unseen: ['nobody-here'],
  group: ['minority', 'these-lot', 'these-such', 'people-like', 'lot-of-them'],
  patients: ['su-plural', 'patient-game'],
  slight: ['slight', 'contempt', 'insult-predicate', 'judging'],
  lust: ['lust', 'sex-word'],
  looks: ['looked-at', 'body'],
  other: ['colleague', 'student-word', 'he-she', 'service-user', 'person-this', 'person-the', 'worker-the'],
  violence: ['violence', 'threat'],
  person: ['you', 'he-she', 'circle-the', 'person-the', 'named-at-end', 'they-did'],
  away: ['away-word', 'empty-house'],
  house: ['home-thing', 'street-address'],
  me: ['i', 'we', 'dropped-subject'],
  trade: ['price', 'copy-act', 'promo-call', 'misuse'],
  medicine: ['medicine', 'street-drug', 'intoxicant'],
  snoop: ['snoop'],
  circle: ['circle-my', 'own-circle', 'kin-my', 'circle-the', 'public-figure'],
};

const PAIRS: readonly (readonly [string, string])[] = [
  ['drunk', 'work'],
  ['drunk', 'me'],
  ['drug', 'work'],
  ['drug', 'me'],
  ['drinks', 'work'],
  ['drinks', 'me'],
  ['drinks', 'owning'],
  ['drunk', 'wheel'],
  ['drinks', 'wheel'],
  ['dodge', 'leisure'],
  ['dodge', 'lie'],
  ['lie', 'leisure'],
  ['dodge', 'owning'],
  ['dodge', 'unseen'],
  ['dodge', 'unchecked'],
  ['nap', 'work'],
  ['nap', 'unchecked'],
  ['fake', 'record'],
  ['fake', 'unchecked'],
  ['fake', 'leisure'],
  ['record', 'unchecked'],
  ['record', 'leisure'],
  ['owning', 'work'],
  ['unseen', 'me'],
  ['unseen', 'owning'],
  ['group', 'slight'],
  ['group', 'owning'],
  ['group', 'violence'],
  ['patients', 'slight'],
  ['patients', 'owning'],
  ['patients', 'violence'],
  ['lust', 'other'],
  ['lust', 'looks'],
  ['looks', 'other'],
  ['lust', 'owning'],
  ['violence', 'person'],
  ['violence', 'work'],
  ['away', 'house'],
  ['trade', 'medicine'],
  ['snoop', 'circle'],
  ['snoop', 'unchecked'],
];

const SETS = new Map(
  Object.entries(GROUPS).map(([group, names]) => [group, nameSet({ test: (name) => names.includes(name) })]),
);
const PAIR_SETS = PAIRS.map(
  ([a, b]) => [numberOf(`both-${a}&${b}`), SETS.get(a) as NameSet, SETS.get(b) as NameSet] as const,
);

/** Numbers of `both-a&b` for each pair that holds. */
export function pairsIn(names: Names): readonly number[] {
  const found: number[] = [];
  for (const [pair, one, other] of PAIR_SETS) if (names.any(one) && names.any(other)) found.push(pair);
  return found;
}

/** `both-a&b` for each pair that holds in two neighbouring sentences. */
export function readPublicPairs(near: readonly { pairs: readonly number[] }[], told: Names): void {
  for (const { pairs } of near) for (const pair of pairs) told.addNumber(pair);
}

/** Kinds of conduct: what tells each plainly, and what hints at it. */
const KINDS: readonly (readonly [plain: RegExp, hint: RegExp])[] = [
  [
    /^(?:drink-(?:many|count)|drunk-driving|both-drinks&\w+|both-drunk&wheel|grave-(?:deep-in|reeks))$/,
    /^(?:drunk-(?:i|slang|state)|drink-hidden|hint-vessel)$/,
  ],
  [/^both-drug&(?:work|me)$/, /^(?:street-drug|deal-offered|dose-in-food|misuse)$/],
  [/^(?:insult-(?:compound|heaped|of-a|you|built|modified|predicate|pile)|you-insult)$/, /^insult$/],
  [/^(?:oath-aimed|tell-off)$/, /^(?:oath-loose|swear-strong)$/],
  [
    /^(?:lie-quoted|both-dodge&(?:lie|leisure|unseen)|both-lie&leisure|hint-excuse|grave-bleep-off)$/,
    /^(?:skive-act|skive-word|both-nap&work|hint-paid-idle|hint-said-working)$/,
  ],
  [
    /^(?:both-fake&(?:record|leisure)|both-record&(?:leisure|unchecked)|grave-copied)$/,
    /^(?:fake-act|both-fake&unchecked|grave-made-up-record)$/,
  ],
  [/^(?:both-unseen&(?:me|owning)|grave-unseen)$/, /^(?:nobody-here|owning-up|privacy|hint-shut)$/],
  [
    /^(?:minority-\w+|both-group&(?:owning|slight)|grave-if-you-people)$/,
    /^(?:minority|group-ruled|contempt|these-lot|people-like|hint-group-scorned|grave-refuses)$/,
  ],
  [
    /^(?:patients-slighted|both-patients&slight|ServiceUser\+Contempt)$/,
    /^(?:both-patients&(?:owning|violence)|ServiceUser\+Insult)$/,
  ],
  [
    /^(?:both-lust&looks|Colleague\+SexWord|emoji-leer)$/,
    /^(?:lust|sex-word|both-looks&other|hint-body-judged|grave-client-close)$/,
  ],
  [/^(?:both-group&violence|grave-(?:hope-harm|meet-my))$/, /^(?:violence|grave-know-where)$/],
  [
    /^(?:both-away&house|phone-mine|address-mine|grave-home-(?:key|code))$/,
    /^(?:empty-house|street-address|hint-street)$/,
  ],
  [/^(?:looked-up-known|siren-for-treat|grave-looked-into)$/, /^(?:emoji-sly|hint-guess-game)$/],
  [/^grave-(?:quack|took)$/, /^(?:hint-(?:nickname|not-bought)|deal-offered)$/],
];
const PEACE =
  /^(?:policy|published|thanks|congrats|question|signpost|chat-answer|licence|clinical-word|oath-at-thing|phone-office)$/;
const MOST = 6;

const KIND_SETS = KINDS.map(([plain, hint]) => [nameSet(plain), nameSet(hint)] as const);
const PEACE_SET = nameSet(PEACE);
const CONDUCT = numbered('conduct', MOST);
const LEAN = numbered('conduct-lean', MOST);

/**
 * How many kinds of conduct a draft tells, and the same less what speaks for peace: one fact for each number reached. What is
 * told plainly counts twice.
 */
export function readConductCount(names: Names, told: Names): void {
  const peace = names.count(PEACE_SET);
  let sum = 0;
  for (const [plain, hint] of KIND_SETS) sum += names.any(plain) ? 2 : names.any(hint) ? 1 : 0;
  if (sum === 0) told.addNumber(CONDUCT[0] as number);
  for (let level = 1; level <= Math.min(sum, MOST); level++) told.addNumber(CONDUCT[level] as number);
  for (let level = 1; level <= Math.min(sum - peace, MOST); level++) told.addNumber(LEAN[level] as number);
}
