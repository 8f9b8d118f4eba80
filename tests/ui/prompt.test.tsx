// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Prompt } from '../../src/ui/prompt';
import type { PromptView } from '../../src/ui/prompt-contract';
import { relay } from '../../src/ui/trusted';
import { WordsProvider } from '../../src/ui/words';
import { finding, t } from './views';

const handlers = {
  ...{ edit: vi.fn(), post: vi.fn(), dismiss: vi.fn(), keep: vi.fn(), unkeep: vi.fn() },
  ...{ openTips: vi.fn(), openOptions: vi.fn() },
};

function question(parts: Partial<PromptView> = {}): PromptView {
  const base = { kind: 'warns', findings: [finding()], readers: ['them', 'family'], isLimited: false } as const;
  const rest = { reminders: [], reason: 'pause', words: 12, canPost: true, canKeep: false } as const;
  return { ...base, findings: [finding()], readers: [...base.readers], ...rest, reminders: [], ...parts };
}

function draw(view: PromptView): HTMLElement {
  const place = document.createElement('div');
  render(
    <WordsProvider value={t}>
      <Prompt view={view} headingId="h" handlers={handlers} />
    </WordsProvider>,
    place,
  );
  return place;
}

const answers = (place: HTMLElement) => [...place.querySelectorAll<HTMLButtonElement>('.answers button')];
const words = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ');

beforeEach(() => vi.clearAllMocks());

describe('the question', () => {
  it('asks about the boss and the gran, then each finding’s own question, its words, who might read it, what to change', () => {
    const place = draw(question());
    expect(words(place.querySelector('h2'))).toBe('Would you be happy for your boss, or your gran, to read this?');
    for (const part of ['Could they or their family recognise this?', '84-year-old', 'older', 'the person it is about'])
      expect(words(place)).toContain(part);
  });

  it('has three answers of one look, the focus on the first', () => {
    const all = answers(draw(question()));
    expect(all.map(words)).toEqual(['Keep editing', 'Post anyway', 'Not a problem here']);
    expect(new Set(all.map((one) => one.className))).toEqual(new Set(['plain']));
    expect(all.findIndex((one) => 'focus' in one.dataset)).toBe(0);
  });

  it('tells why it is there and how to see it less', () => {
    const place = draw(question({ reason: 'always' }));
    expect(words(place.querySelector('summary'))).toBe('Why am I seeing this, and how to see it less');
    expect(words(place.querySelector('details'))).toContain('as a habit');
    relay(() => place.querySelector<HTMLButtonElement>('details button')?.click());
    expect(handlers.openOptions).toHaveBeenCalledOnce();
  });

  it('never mentions the boss beside a safety matter', () => {
    const unsafe = finding({ safety: true, rule: 'disputes', tip: 3, official: [{ role: 'Your Speak Up Guardian' }] });
    const public_ = finding({
      key: 'p',
      rule: 'public-space',
      question: 'Would you say this aloud in a room full of people?',
    });
    const place = draw(question({ findings: [unsafe, public_], readers: ['manager', 'clients'] }));
    expect(words(place)).toContain('Saying it to your Speak Up Guardian protects you in a way a post may not');
    expect(words(place)).not.toMatch(/boss|gran\b|manager/);
  });

  it('says that a smaller audience can share, and reminds in one line each', () => {
    const place = draw(question({ isLimited: true, reminders: ['reply', 'picture'] }));
    expect(words(place)).toContain(t('prompt.limited'));
    expect(place.querySelectorAll('.reminder')).toHaveLength(2);
  });

  it('obeys people only', () => {
    const place = draw(question({ canKeep: true }));
    for (const one of place.querySelectorAll('button')) one.click();
    expect(Object.values(handlers).flatMap((handler) => handler.mock.calls)).toEqual([]);
    relay(() => {
      for (const one of answers(place)) one.click();
    });
    for (const name of ['edit', 'post', 'dismiss', 'keep'] as const) expect(handlers[name]).toHaveBeenCalledOnce();
  });

  it('of a clear draft says what it looked at and found nothing', () => {
    const place = draw(question({ kind: 'clear', findings: [], reason: 'asked', canPost: false }));
    expect(words(place)).toContain('Nothing found. Second Look read all 12 words');
    expect(answers(place).map(words)).toEqual(['Keep editing']);
  });

  it('shows exactly what is kept', () => {
    const place = draw(question({ kept: ['One  <b>two</b>', 'Three'] }));
    const quotes = [...place.querySelectorAll('blockquote')].map((quote) => quote.textContent);
    expect(quotes).toEqual(['One  <b>two</b>', 'Three']);
    expect(answers(place).map(words)).toEqual(['Keep editing', 'Don’t keep it']);
  });
});
