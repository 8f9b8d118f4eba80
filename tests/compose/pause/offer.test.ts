// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepDraft, readKept } from '../../../src/compose/pause/kept';
import { Offer } from '../../../src/compose/pause/offer';
import type { NoticeView } from '../../../src/ui/prompt-contract';

const { fake } = vi.hoisted(() => {
  const values: Record<string, unknown> = {};
  const local = {
    get: async (key: string) => ({ [key]: values[key] }),
    set: async (more: object) => void Object.assign(values, more),
    remove: async (key: string) => void delete values[key],
  };
  return { fake: { values, local, extension: { inIncognitoContext: false } } };
});

vi.mock('wxt/browser', () => ({ browser: { storage: { local: fake.local }, extension: fake.extension } }));

const EVENING = new Date(2026, 10, 20, 21, 30);
const NEXT_DAY = new Date(2026, 10, 21, 9, 0);

function offering() {
  const notices: { views: NoticeView[]; isOpen: boolean }[] = [];
  const offer = new Offer({
    t: (key: string) => (key === 'lang' ? 'en-GB' : key),
    notice() {
      const one = { views: [] as NoticeView[], isOpen: true };
      notices.push(one);
      return {
        render: (view) => void one.views.push(view),
        close: () => {
          one.isOpen = false;
        },
      };
    },
  });
  return { offer, notices };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(EVENING);
  delete fake.values.kept;
  fake.extension.inIncognitoContext = false;
});

afterEach(() => {
  vi.useRealTimers();
});

const box = document.body;

test('nothing is offered on the day it was kept, nor twice on the next, also in a tab that stays open', async () => {
  const { offer, notices } = offering();
  await offer.make(box);
  await keepDraft('x', ['One', 'Two']);
  await offer.make(box);
  expect(notices).toEqual([]);
  vi.setSystemTime(NEXT_DAY);
  await offer.make(box);
  await offer.make(box);
  expect(notices.map(({ views }) => views[0]?.quote)).toEqual(['One\n\nTwo']);
});

test('in a private window nothing is offered', async () => {
  const { offer, notices } = offering();
  await keepDraft('x', ['One']);
  vi.setSystemTime(NEXT_DAY);
  fake.extension.inIncognitoContext = true;
  await offer.make(box);
  expect(notices).toEqual([]);
});

test('removed, it is gone from here', async () => {
  const { offer, notices } = offering();
  await keepDraft('x', ['One']);
  vi.setSystemTime(NEXT_DAY);
  await offer.make(box);
  notices[0]?.views[0]?.actions.at(-1)?.press();
  expect(await readKept()).toEqual([]);
  expect(notices[0]?.isOpen).toBe(false);
  expect('kept' in fake.values).toBe(false);
});
