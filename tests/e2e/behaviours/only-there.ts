import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aimAt, click, focus } from '../../rig/actions';
import { holds, isOut, marksStandOn, published, replaceAll } from '../../rig/draft';
import { answerByKey, questionComes, questionGoes } from '../../rig/prompt';
import { CALM, NUMBER, RISKY, RISKY_SHORT } from '../../rig/samples';
import { lightGoes, lightSays, SPEAKS } from '../../rig/second-look';
import type { Bench } from '../bench';

const SHARE = 'https://www.linkedin.com/feed/?quill=2&shadow';
const QUILL = '#interop-outlet >>> .ql-editor';
const SHARE_BUTTON = '#interop-outlet >>> .share-actions__primary-action';

/** The older share box where LinkedIn draws it. Quill loses the caret there when typed in, so its editor fills it by itself. */
function onLinkedin(bench: Bench): void {
  test('the share box in a shadow root, filled by its own editor: Quill loses the caret there when typed in', async () => {
    const tab = await bench.open(SHARE);
    await click(tab, QUILL);
    for (const text of [CALM, RISKY_SHORT, `Hm. ${RISKY_SHORT}`]) {
      await replaceAll(tab, 'post', text);
      await lightSays(tab, text === CALM ? /Clear/ : SPEAKS);
      await marksStandOn(tab, { text, site: 'linkedin', surface: 'post' }, text === CALM ? [] : [NUMBER]);
    }
  });

  test.each([
    ['the mouse', null],
    ['Enter on the button', 'Enter'],
    ['Space on the button', ' '],
  ])('the share box in a shadow root, %s: clear passes; held, kept, posted anyway once', async (_, key) => {
    const tab = await bench.open(SHARE);
    const write = async (text: string, light: RegExp) => {
      await click(tab, QUILL);
      await replaceAll(tab, 'post', text);
      await lightSays(tab, light);
    };
    const publish = async () => {
      if (key === null) return click(tab, SHARE_BUTTON);
      await aimAt(tab, SHARE_BUTTON);
      return tab.press(key);
    };
    await write(CALM, /Clear/);
    await publish();
    await isOut(tab, [[CALM]]);
    await lightGoes(tab);
    await write(RISKY_SHORT, SPEAKS);
    await publish();
    await questionComes(tab);
    await tab.press('Escape');
    await questionGoes(tab);
    expect(await published(tab)).toEqual([[CALM]]);
    await write(RISKY, SPEAKS);
    await marksStandOn(tab, { text: RISKY, site: 'linkedin', surface: 'post' }, ['34yo']);
    await publish();
    await answerByKey(tab, 'Post anyway');
    await isOut(tab, [[CALM], [RISKY]]);
  });
}

function onReddit(bench: Bench): void {
  test('the tint is painted in a shadow root too', async () => {
    const page = 'https://www.reddit.com/r/kettles/comments/1/milk/?kind=shadow';
    const box = 'shreddit-simple-composer >>> [data-lexical-editor="true"]';
    const tab = await bench.open(page);
    await focus(tab, box);
    await tab.type(RISKY_SHORT);
    await marksStandOn(tab, { text: RISKY_SHORT, site: 'reddit', surface: 'comment' }, [NUMBER]);
    const words = await tab.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
      const { x, y, width, height } = (range as Range).getBoundingClientRect();
      return { x, y, width, height: height + 4 };
    });
    const folder = await mkdtemp(join(tmpdir(), 'second-look-tint-'));
    const picture = async (name: string) => {
      await tab.screenshot(join(folder, name), words);
      return readFile(join(folder, name));
    };
    const tinted = await picture('tinted.png');
    await tab.evaluate(() => CSS.highlights.clear());
    const plain = await picture('plain.png');
    await rm(folder, { recursive: true });
    expect(tinted.equals(plain), 'the picture is the same with and without the highlight').toBe(false);
  });
}

function onMastodon(bench: Bench): void {
  test('a post that turns into a private mention under our eyes is let go at once', async () => {
    const tab = await bench.open('https://toot.example/home?privacy=private');
    const box = '.autosuggest-textarea__textarea';
    await focus(tab, box);
    await tab.type(RISKY_SHORT);
    await lightSays(tab, SPEAKS);
    await click(tab, '.dropdown-button');
    await focus(tab, box);
    await lightGoes(tab);
    await tab.type(` ${RISKY}`);
    await holds(tab, 'text', `${RISKY_SHORT} ${RISKY}`);
    await click(tab, '.dropdown-button');
    await focus(tab, box);
    await lightSays(tab, SPEAKS);
  });
}

/** What only one of the optional sites does, by the id of the site. */
export const onlyThere: Record<string, (bench: Bench) => void> = {
  linkedin: onLinkedin,
  reddit: onReddit,
  mastodon: onMastodon,
};
