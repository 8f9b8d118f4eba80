/** Small closed classes of English words: the grammar a reading stands on. World Englishes included. */

const CLASSES: Record<string, string> = {
  He: "he him his himself he's he'd he'll im",
  She: "she her hers herself she's she'd she'll",
  They: "they them their theirs themselves themself they're they'd they've they'll dem",
  HisHer: 'his her their',
  Subject: "he she they he's she's they're he'd she'd they'd they've he'll she'll they'll",
  I: "i i'm i've i'd i'll im ive id ill me myself mi",
  We: "we we're we've we'd we'll us ourselves",
  You: "you your yours you're you've you'd you'll yourself u ur ye yer yous youse y'all",
  My: 'my wor mine',
  Our: 'our ours wir oor',
  A: 'a an one another wan',
  The: 'the th da di',
  This: 'this that these those dis dat thon yon',
  Some: 'some any every each no all most both many few several',
  Be: "is are was were am be been being isn't aren't wasn't weren't na dey",
  Past: "was were had did got went came took gave told said asked made saw knew thought felt found left brought bought caught taught kept slept sat stood fell ran rang sang drank began broke spoke woke wore tore drove rode wrote rose chose froze stole forgot ate held heard hit hid hurt put let lost met paid read sent shook shot shut spent stuck swore threw understood won wept dealt built burnt learnt lent meant smelt spilt wasn't weren't hadn't didn't couldn't wouldn't dreamt led fed bled fled bit blew drew flew grew swam sank shrank spun dug hung swung clung slid lit cried tried died laid paid became overheard",
  Modal: 'can could may might must shall should will would ought gonna',
  Not: "not no never don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't nobody none nothing nae dinnae cannae nah nor neither without",
  If: 'if whether unless when whenever imagine suppose',
  And: 'and or but & then so',
  Prep: 'in on at by to from of for with off into onto over under near outside inside behind past through beside',
  Who: 'who whose whom that',
};

const GRAMMAR: ReadonlyMap<string, readonly string[]> = build();

function build(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [tag, words] of Object.entries(CLASSES))
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), tag]);
  return map;
}

/** Words in -ed that tell no past. */
const NOT_PAST =
  /^(?:need|feed|speed|bleed|seed|indeed|exceed|hundred|sacred|naked|wicked|kindred|unit|shed|bed|red|embed|weed|breed|greed|tired|retired|married|unmarried|aged|detailed)$/;

/** Grammatical classes of a norm. */
export function grammarOf(norm: string): readonly string[] {
  const known = GRAMMAR.get(norm);
  if (known) return known;
  return norm.length > 4 && norm.endsWith('ed') && !NOT_PAST.test(norm) ? PAST : NONE;
}

const PAST: readonly string[] = ['Past'];
const NONE: readonly string[] = [];
