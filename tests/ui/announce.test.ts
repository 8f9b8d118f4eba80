import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer } from '../../src/ui/announce';
import type { ComposerView } from '../../src/ui/contract';
import { finding, t, view } from './views';

const one = view({ level: 'pause', findings: [finding({ key: 'a', message: 'Look here.' })] });
const two = view({ level: 'pause', findings: [...one.findings, finding({ key: 'b' })] });

describe('announcements', () => {
  let said: string[];
  let life: AbortController;
  let announce: (view: ComposerView) => void;

  beforeEach(() => {
    vi.useFakeTimers();
    said = [];
    life = new AbortController();
    announce = createAnnouncer((words) => said.push(words), t, life.signal);
  });
  afterEach(() => void vi.useRealTimers());

  const settle = () => vi.runAllTimers();

  it('says nothing about a draft that is clear from the start', () => {
    announce(view());
    settle();
    expect(said).toEqual([]);
  });

  it('says once that a draft joins in, where it has the word of the day, and nothing when that goes', () => {
    const kind = view({ participates: true, encourages: true });
    for (const shown of [view({ participates: true }), kind, kind, view(), kind]) {
      announce(shown);
      settle();
    }
    expect(said).toEqual(['Second Look: all clear, and it joins in. Lovely.']);
  });

  it('says nothing at every keystroke while nothing changes', () => {
    for (let key = 0; key < 5; key++) {
      announce(one);
      settle();
    }
    expect(said).toHaveLength(1);
  });

  it('does not count the friendly line as something to look at', () => {
    announce(view());
    announce(view({ findings: [finding({ rule: 'self-promotion', severity: 1 })] }));
    settle();
    expect(said).toEqual([]);
  });

  it('says how many things there are and reads the first', () => {
    announce(one);
    settle();
    announce(two);
    settle();
    expect(said).toEqual([
      'Second Look: one thing to look at. Look here. Press F8 to read it.',
      'Second Look: 2 things to look at. Look here. Press F8 to read them.',
    ]);
  });

  it('says only the last of several changes in quick succession', () => {
    announce(one);
    announce(two);
    announce(view());
    settle();
    expect(said).toEqual([]);
    announce(one);
    settle();
    announce(view());
    settle();
    expect(said.at(-1)).toBe(t('say.clear'));
  });

  it('is silent after the end', () => {
    announce(one);
    life.abort();
    settle();
    expect(said).toEqual([]);
  });
});
