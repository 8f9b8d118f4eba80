/**
 * The vocabulary of the reading: every fact it can tell, what it means and which rule it serves. Facts only describe; how much
 * each counts for or against a rule is fitted elsewhere. `*` stands for the variable part of a name.
 */
export const FACTS: readonly (readonly [name: string, means: string, serves: string])[] = [
  // Who is spoken of: role and the word before it (my our his this a the some num of your start bare), or `-plural`.
  [
    'su-*',
    'somebody in the writer’s care: a role word, a bed, "mine", "one of mine", "my two o’clock"',
    'confidentiality',
  ],
  [
    'kin-*',
    'a family word; `kin-my` and `kin-our` are the writer’s own, `kin-his` and `kin-the` somebody else’s',
    'confidentiality',
  ],
  ['person-*', 'a person by sex or age: "a lady", "this lad"', 'confidentiality'],
  ['elder-*', 'a form of address for elders in world Englishes', 'confidentiality'],
  ['worker-*', 'a person by their trade: "a retired miner"', 'confidentiality'],
  ['circle-*', 'friends, neighbours, and people met in private life', 'counter'],
  ['pet-*', 'an animal', 'counter'],
  ['boss-*', 'somebody above the writer; with a deed after the role: boss-mistreat, boss-wrong, boss-says', 'disputes'],
  ['tutor-*', 'educators, tutors, mentors; deeds as for boss', 'disputes'],
  ['colleague-*', 'people of the writer’s kind of work; deeds as for boss', 'disputes'],
  ['org-*', 'an employer, school or service; deeds as for boss', 'disputes'],
  ['our-*', 'the same target said to be one’s own', 'disputes'],
  [
    'name-*',
    'a person’s name, by what stands round it: title, initials, age, wee, full, vocative, expert, own',
    'confidentiality',
  ],
  ['named-*', 'a name of a place, an organisation, or somebody addressed at the end', 'confidentiality, disputes'],
  ['capital', 'a capital inside a sentence that nothing explains', 'confidentiality'],
  // Pronouns.
  ['he-she', 'one person by pronoun', 'confidentiality'],
  ['one-*', 'what he or she did, said, is; to-me where the writer was there', 'confidentiality'],
  ['they-*', 'the same with "they"', 'disputes'],
  ['his-*', 'their drip, their husband', 'confidentiality'],
  ['their-*', 'the same with "their"', 'confidentiality'],
  ['i-*', 'what the writer did (to one, theirs), cared for, or is (worker, kin, ill)', 'all'],
  ['i', 'the writer', 'all'],
  ['we', 'the writer with others', 'all'],
  ['you', 'the reader', 'counter'],
  ['to-me', 'something done to or said to the writer', 'confidentiality'],
  ['dropped-*', 'a sentence that opens with a past verb and no subject', 'confidentiality'],
  ['met-*', 'somebody comes into the story: "had a lady who"', 'confidentiality'],
  ['my-own-*', '"my first patient" or "my youngest son"', 'confidentiality'],
  ['vignette*', 'trade, age and place set down in a row', 'confidentiality'],
  ['person-who', 'somebody told by what they did', 'confidentiality'],
  // Details.
  [
    'detail-*',
    'a kind of detail: age time past place condition procedure body outcome rarity news job speech number gestation',
    'confidentiality',
  ],
  ['street-address', 'house number and street', 'confidentiality, public-space'],
  ['email', 'an e-mail address', 'confidentiality, public-space'],
  ['url', 'a web address', 'copyright, self-promotion'],
  ['mention', 'an @name', 'disputes'],
  ['quote-*', 'a quotation by length, open or closed, credited or not', 'copyright'],
  // How it is told.
  ['chat-answer', 'A1, Q2: an answer or question in a chat', 'participation'],
  ['imperative', 'a sentence that opens with advice', 'counter'],
  ['question', 'ends with a question mark', 'counter'],
  ['if-start', 'opens with if, when, imagine', 'counter'],
  ['irrealis', 'what would be if', 'counter'],
  ['opens-quoted', 'a sentence that opens with spoken words', 'confidentiality'],
  ['modal', 'can, could, should', 'counter'],
  ['negation', 'not, never, nobody', 'all'],
  ['past', 'told as past', 'confidentiality'],
  ['past-many', 'several past verbs', 'confidentiality'],
  ['no-past', 'nothing in the draft is told as past', 'counter'],
  ['exclaim*', 'exclamation marks', 'public-space'],
  ['shouting', 'words in capitals', 'public-space'],
  // Conduct.
  ['drink-*', 'one drink, or counted ones', 'public-space'],
  ['group-*', 'a kind of people told what they are or should be', 'public-space'],
  ['you-insult', 'an insult to the one addressed', 'public-space'],
  ['insult-*', 'insults in a row, or built of judging words and names', 'public-space'],
  ['clinical-word', 'a rude-looking word that is clinical', 'counter'],
  ['mock-address', '"sir", "hun" at the end', 'disputes'],
  // Disputes.
  ['deed-*', 'a role of the writer’s work does a slight: shirks, goes-at, imposes; to-us where it falls on the writer', 'disputes'],
  ['suffered', 'something done to the writer by nobody named', 'disputes'],
  ['own-*', 'the same where the role is one’s own', 'disputes'],
  ['pron-*', 'the same of "he", "she", "they"', 'disputes'],
  ['kind-judged', 'a profession or team judged as a kind', 'disputes'],
  ['target-*', 'a role that cannot do the basics, is quoted, or whose words are held up', 'disputes'],
  ['one-cannot', 'the same of a pronoun', 'disputes'],
  ['held-up', 'a few words in quotation marks that nobody is told to say', 'disputes'],
  ['counted', 'times, weeks, emails counted', 'disputes'],
  ['addressed-target', 'a sentence that is addressed to a role', 'disputes'],
  ['some-target', '"some manager he is"', 'disputes'],
  ['only-my-target', '"only my trust could"', 'disputes'],
  ['whoever-opens', 'a sentence that opens with "whoever"', 'disputes'],
  ['quarrel-*', 'kinds of slight counted beside whom they are about; near in two sentences; lean less what speaks for peace', 'disputes'],
  ['peace-*', 'what speaks for peace: fond, mended, policy, unreal, home, asks', 'counter'],
  ['dry-close*', 'ends on a word or three', 'disputes'],
  ['echo*', 'a short sentence that says a word again', 'disputes'],
  // Promotion and copying.
  ['my-thing', 'one’s own thing', 'self-promotion'],
  ['thing-is-out', 'a thing is out now', 'self-promotion'],
  ['with-me', 'with me, from me', 'self-promotion'],
  ['price', 'a price', 'self-promotion'],
  ['counts-own', 'followers, sales, places left', 'self-promotion'],
  ['others-thing', 'somebody else’s thing', 'counter'],
  ['pointing-emoji', 'an emoji that points at a link', 'self-promotion'],
  ['whole-work', 'the whole of a work', 'copyright'],
  ['pieces', 'counted pages, verses, questions', 'copyright'],
  ['pages', 'a range of pages', 'copyright'],
  ['copies-work', 'copying of a work', 'copyright'],
  ['asks-for-work', 'asks others for a work', 'copyright'],
  ['asks-sending', 'asks to be sent something', 'copyright'],
  ['offers-sending', 'offers to send something', 'copyright'],
  // The whole draft.
  ['who-*', 'some fact of this group holds; `&` joins two that both hold', 'all'],
  ['care', 'something of care is told', 'confidentiality'],
  ['care-place', 'a place or occasion of work is told', 'confidentiality'],
  ['home', 'home and leisure', 'counter'],
  ['told', 'told as happened', 'confidentiality'],
  ['me', 'the writer was there', 'confidentiality'],
  ['unreal', 'fiction, published, supposed, policy', 'counter'],
  ['thread-*', 'whose "he" and "she" are', 'confidentiality'],
  ['antecedent-*', 'who was told last before the first "he" or "she"; `none` is the elliptic case', 'confidentiality'],
  ['combo-*', 'kinds of detail counted round the person, up to 5', 'confidentiality'],
  ['claim-*', 'something that says the person is not known through work', 'counter'],
  [
    'case*',
    'somebody told whom nothing claims for family, fame or fiction, with signs of work, contact and details',
    'confidentiality',
  ],
  ['near-*', 'the same in two neighbouring sentences', 'confidentiality'],
  ['nobody-told', 'no person is told', 'counter'],
  ['work-*', 'kinds of signs of work in the draft', 'confidentiality'],
  ['life-*', 'kinds of signs of private life', 'counter'],
  ['lean-*', 'work less life', 'confidentiality'],
  ['someone-lean*', 'the same where a person is told', 'confidentiality'],
  ['quoted-*', 'characters within the longest quotation', 'copyright'],
  ['size-*', 'length of the draft', 'all'],
];

const EXACT = new Set(FACTS.map(([name]) => name));
const PREFIXES = FACTS.map(([name]) => name)
  .filter((name) => name.endsWith('*'))
  .map((name) => name.slice(0, -1));

/** Whether a fact is in the vocabulary. Besides the table, a class of words (`care-thing`) or two joined (`Manager+Threat`) are facts. */
export function isFact(name: string, classes: ReadonlySet<string>): boolean {
  if (EXACT.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix)) || classes.has(name)) return true;
  return name.includes('+') || name.includes('&');
}
