import { expect, test } from 'vitest';
import { readTokens } from '../../../src/engine/text/tokens';

const read = (text: string) => readTokens(text).map((token) => `${token.kind}:${token.norm}`);

test.each([
  ['She didn’t cry', ['word:she', "word:didn't", 'word:cry']],
  ['a 34yo at 3.40am', ['word:a', 'number:34yo', 'word:at', 'number:3.40am']],
  ['84y/o, 34-year-old', ['number:84y/o', 'punct:,', 'number:34', 'punct:-', 'word:year', 'punct:-', 'word:old']],
  ['y/o w/ the N.H.S. e.g. here', ['word:y/o', 'word:w', 'punct:/', 'word:the', 'word:nhs', 'word:eg', 'word:here']],
  ['#OTalk @jo_b', ['hashtag:otalk', 'mention:jo_b']],
  ['f**k this sh*t', ['word:f**k', 'word:this', 'word:sh*t']],
  ['see https://a.example/x?y=1).', ['word:see', 'url:https://a.example/x?y=1', 'punct:)', 'punct:.']],
  ['jo.b@clinic.example, otalk.co.uk', ['url:jo.b@clinic.example', 'punct:,', 'url:otalk.co.uk']],
  ['Well done 👩‍👩‍👧‍👦👍🏽🇮🇪', ['word:well', 'word:done', 'emoji:👩‍👩‍👧‍👦', 'emoji:👍🏽', 'emoji:🇮🇪']],
  ['B12 and covid19', ['word:b12', 'word:and', 'word:covid19']],
  ['Siobhán Ní Dhomhnaill', ['word:siobhán', 'word:ní', 'word:dhomhnaill']],
  ['12/03/1954 2nd £3.50 50%', ['number:12/03/1954', 'number:2nd', 'punct:£', 'number:3.50', 'number:50', 'punct:%']],
  ['ward.She left', ['word:ward', 'punct:.', 'word:she', 'word:left']],
])('%s', (text, tokens) => expect(read(text)).toEqual(tokens));
