import type { Names } from './names';
import { byName, byNeighbours, numbersTold, type Told } from './remember';

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

const groupsOf = byName((name) => Object.keys(GROUPS).filter((group) => GROUPS[group]?.includes(name)));

/** The pairs that hold in two neighbouring sentences. */
const pairsNear = byNeighbours((one, next) => {
  const groups = new Set<string>();
  for (const told of [one, next])
    for (const number of numbersTold(told)) for (const group of groupsOf.at(number)) groups.add(group);
  return PAIRS.filter(([a, b]) => groups.has(a) && groups.has(b)).map(([a, b]) => `both-${a}&${b}`);
});

/** `both-a&b` for each pair that holds in two neighbouring sentences. */
export function readPublicPairs(facts: readonly Told[], add: (name: string) => void): void {
  for (const name of new Set(pairsNear(facts).flat())) add(name);
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

/** What a fact tells of which kinds of conduct: 2 plainly, 1 by a hint. */
const partOf = byName((name) => ({
  peace: PEACE.test(name),
  worths: KINDS.flatMap(([plain, hint], kind): [kind: number, worth: number][] =>
    plain.test(name) ? [[kind, 2]] : hint.test(name) ? [[kind, 1]] : [],
  ),
}));

/** How many kinds of conduct a draft tells, and the same less what speaks for peace: one fact for each number reached. */
export function readConductCount({ numbers }: Names, add: (name: string) => void): void {
  const worths = KINDS.map(() => 0);
  let peace = 0;
  for (const number of numbers) {
    const part = partOf.at(number);
    for (const [kind, worth] of part.worths) worths[kind] = Math.max(worths[kind] ?? 0, worth);
    if (part.peace) peace++;
  }
  const sum = worths.reduce((one, other) => one + other, 0);
  if (sum === 0) add('conduct-0');
  for (let level = 1; level <= Math.min(sum, MOST); level++) add(`conduct-${level}`);
  for (let level = 1; level <= Math.min(sum - peace, MOST); level++) add(`conduct-lean-${level}`);
}
