import { expect, test } from 'vitest';
import type { EditorKind } from '../../../src/sites/site';
import { focus, MOD, paste } from '../../rig/actions';
import { holds, marksStandOn } from '../../rig/draft';
import { bringReading, standingOf } from '../../rig/reading';
import type { Tab } from '../../rig/rig';
import { NUMBER, RISKY_SHORT } from '../../rig/samples';
import { begins } from '../../rig/writing';
import type { Bench } from '../bench';

interface Place {
  address: string;
  box: string;
  name: string;
  editor: EditorKind;
  around: { site: string; surface: string };
}

const PLACES: Place[] = [
  {
    address: 'https://x.com/home',
    box: 'main [data-testid="tweetTextarea_0"]',
    name: 'tweetTextarea_0',
    editor: 'draft-js',
    around: { site: 'x', surface: 'post' },
  },
  {
    address: 'https://www.facebook.com/?dialog',
    box: '[role="dialog"] [role="dialog"] [data-lexical-editor="true"]',
    name: 'post',
    editor: 'lexical',
    around: { site: 'facebook', surface: 'post' },
  },
];

/** What people really paste: every text ends with words that have to be found at the right place. */
const TEXTS: [what: string, text: string][] = [
  ['right to left', 'עוד שבוע ארוך, ומה אתם קוראים הערב?\nأسبوع طويل آخر.'],
  ['marks that combine', 'Cafe\u0301, nai\u0308ve, Zoe\u0308, Ạ̈̊ and क्षि'],
  ['emoji of many code units', '👩🏽‍⚕️ 👨‍👩‍👧‍👦 🏳️‍🌈 🇬🇧 1️⃣ 👍🏿'],
  ['emoji that the site draws as pictures', '🙂 and 🙂🙂 and once more 🙂'],
  ['characters without a width', 'a\u200bb\u200cc\u200dd\u2060e\u00adf\u200eg'],
  ['hashtags, mentions and addresses', '#OTalk @priya_nair #night_shift https://otalk.example/a?b=c#d @tom.'],
  ['blanks of many kinds', 'one\u00a0two\u2003three\u202ffour   five\t six'],
  ['empty lines', '\n\nOne\n\n\nTwo\n'],
];

/** As long as a post on Facebook can be, in UTF-16 code units. */
const LONGEST = 63_206;
const LINE = 'It has been a long week, and the kettle has not been off the boil once since Monday.';

function long(): string {
  const filler = `${LINE}\n`.repeat(Math.ceil(LONGEST / (LINE.length + 1)));
  return `${filler.slice(0, LONGEST - RISKY_SHORT.length - 1)}\n${RISKY_SHORT}`;
}

/** Odd and long texts, pasted as a person would: read exactly, and marked where they stand. */
export function oddText(bench: Bench): void {
  for (const place of PLACES) {
    const story = bench.story(place.address);
    async function pasted(tab: Tab, text: string): Promise<void> {
      await bringReading(tab);
      await begins(tab, place);
      await paste(tab, place.box, text);
      await holds(tab, place.name, text);
      const { text: ours } = await standingOf(tab, place.box, place.editor);
      expect(ours === text, 'our text is the one that was pasted').toBe(true);
      await marksStandOn(tab, { text, ...place.around, pasted: [[0, text.length]] }, [NUMBER]);
    }

    test.each(TEXTS)(`%s (${place.editor})`, async (_, odd) => {
      const text = `${odd}\n${RISKY_SHORT}`;
      const tab = await story.tab();
      await pasted(tab, text);
      await focus(tab, place.box);
      await tab.press(`${MOD}+End`);
      await tab.type('!');
      await holds(tab, place.name, `${text}!`);
      await marksStandOn(tab, { text: `${text}!`, ...place.around, pasted: [[0, text.length]] }, [NUMBER]);
    });

    test(`${LONGEST} characters (${place.editor})`, async () => {
      const text = long();
      expect(text).toHaveLength(LONGEST);
      await pasted(await bench.open(place.address), text);
    });

    test(`2,000 lines (${place.editor})`, async () => {
      await pasted(await bench.open(place.address), `${'Tea.\n'.repeat(1_999)}${RISKY_SHORT}`);
    });
  }
}
