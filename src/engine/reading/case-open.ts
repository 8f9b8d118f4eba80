import type { Sentence, Token } from '../text/token';

/** Small words before the first that counts. */
const LEAD =
  /^(?:so|and|but|well|right|ok|okay|oh|aw|aww|ah|ha|haha|lol|omg|eh|yes|no|yeah|nah|now|then|just|today|tonight|yesterday|god|honestly|jesus|bless|sasa|imagine|sorry|update|also|anyway|guys|folks|y'all|lads)$/;

const ROLES: readonly [tag: string, name: string][] = [
  ['ServiceUser', 'su'],
  ['Family', 'kin'],
  ['PersonNoun', 'person'],
  ['Elder', 'person'],
  ['Pet', 'pet'],
  ['Colleague', 'staff'],
  ['Manager', 'staff'],
  ['Job', 'trade'],
  ['Condition', 'illness'],
  ['BodyPart', 'body'],
  ['Procedure', 'illness'],
  ['CareThing', 'care'],
  ['CareScene', 'care'],
  ['CareSetting', 'care'],
  ['FirstName', 'name'],
];

const roleOf = (token: Token): string | undefined => ROLES.find(([tag]) => token.tags.includes(tag))?.[1];

/** How a draft opens: by a pronoun, a dropped subject, a bare trade, "a lady", "I". Posts from work share few ways. */
export function openingOf(sentence: Sentence | undefined): string {
  const tokens = sentence?.tokens ?? [];
  let at = 0;
  while (at < tokens.length && at < 6 && isLead(tokens[at] as Token)) at++;
  const first = tokens[at];
  if (!first) return 'empty';
  const is = (tag: string) => first.tags.includes(tag);
  if (/^[“"‘']$/.test(first.text)) return 'quote';
  if (first.kind === 'number' || is('NumberWord')) return 'number';
  if (is('He') || is('She')) return 'one';
  if (is('I')) return 'i';
  if (is('We')) return 'we';
  if (is('You')) return 'you';
  if (is('If')) return 'if';
  if (is('Imperative')) return 'imperative';
  if (is('Past')) return 'dropped';
  const own =
    is('My') || is('Our') ? 'my-' : is('A') ? 'a-' : is('The') || is('This') ? 'the-' : is('Some') ? 'some-' : '';
  const role = own === '' ? roleOf(first) : roleWithin(tokens, at + 1, 4);
  if (role) return own + role;
  if (own !== '') return `${own}other`;
  return is('FirstCap') && first.tags.length === 1 && tokens[at + 1]?.text === ',' ? 'place' : 'other';
}

const isLead = (token: Token): boolean =>
  token.kind === 'emoji' || (token.kind === 'punct' && !/^[“"‘']$/.test(token.text)) || LEAD.test(token.norm);

function roleWithin(tokens: readonly Token[], from: number, reach: number): string | undefined {
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'punct') return undefined;
    const role = roleOf(token);
    if (role) return role;
  }
  return undefined;
}

const VERBAL = ['Past', 'Be', 'Modal', 'SpeechVerb', 'Imperative', 'I', 'We', 'You', 'Subject'];

/** How many leading pieces between commas hold no verb: "Retired miner, 81, from up Pontlottyn". */
export function fragments(sentence: Sentence | undefined): number {
  let pieces = 0;
  let words = 0;
  for (const { text, tags, kind } of sentence?.tokens ?? []) {
    if (tags.some((tag) => VERBAL.includes(tag))) return pieces;
    if (kind === 'word' || kind === 'number') words++;
    else if (/^[,.;:]$/.test(text) && words > 0) {
      pieces++;
      words = 0;
    }
  }
  return words > 0 ? pieces + 1 : pieces;
}
