// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../src/ui/card';
import type { ComposerView } from '../../src/ui/contract';
import { Light } from '../../src/ui/light';
import { relay } from '../../src/ui/trusted';
import { WordsProvider } from '../../src/ui/words';
import { finding, t, view } from './views';

const handlers = { dismiss: vi.fn(), show: vi.fn(), openTips: vi.fn() };
const onMove = vi.fn();
const onClose = vi.fn();

function draw(shown: ComposerView, current?: string): HTMLElement {
  const place = document.createElement('div');
  const card = <Card view={shown} headingId="h" {...{ current, handlers, onMove, onClose }} />;
  render(<WordsProvider value={t}>{card}</WordsProvider>, place);
  return place;
}

function button(place: HTMLElement, name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`no button named ${name} in ${place.textContent}`);
  return found;
}

const pause = view({
  level: 'pause',
  findings: [finding({ key: 'a' }), finding({ key: 'b', message: 'The second.' })],
});
const unsafe = finding({ safety: true, rule: 'disputes', tip: 3, message: 'A guardian can act on this.' });
const friendly = finding({ rule: 'self-promotion', severity: 1, message: 'Nice work.' });

beforeEach(() => vi.clearAllMocks());

describe('the card', () => {
  it('shows words, reason, another way to say it, and the channel by its role first', () => {
    const text = draw(pause).textContent;
    for (const words of ['Could be recognised.', '84-year-old', 'older', 'Her family may read this.']) {
      expect(text).toContain(words);
    }
    expect(text?.indexOf('information governance lead')).toBeLessThan(text?.indexOf('ICO') ?? -1);
  });

  it('folds the reason away', () => {
    expect(draw(pause).querySelector('details')?.open).toBe(false);
  });

  it('shows the finding asked for, and its place', () => {
    const text = draw(pause, 'b').textContent;
    expect(text).toContain('The second.');
    expect(text).toContain('2 of 2');
  });

  it('falls back to the first finding when the one shown has gone', () => {
    expect(draw(pause, 'gone').textContent).toContain('1 of 2');
  });

  it('answers presses by people', () => {
    const place = draw(pause);
    relay(() => {
      button(place, 'Not a problem here').click();
      button(place, 'Show me').click();
      button(place, 'Next finding').click();
      button(place, 'Close').click();
    });
    expect(handlers.dismiss).toHaveBeenCalledExactlyOnceWith('a');
    expect(handlers.show).toHaveBeenCalledExactlyOnceWith('a');
    expect(onMove).toHaveBeenCalledExactlyOnceWith(1);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('does not answer presses made up by a script', () => {
    const place = draw(pause);
    for (const one of place.querySelectorAll('button')) one.click();
    const all = [handlers.dismiss, handlers.show, handlers.openTips, onMove, onClose];
    expect(all.flatMap((handler) => handler.mock.calls)).toEqual([]);
  });

  it('encourages and signposts a safety matter, and never asks the boss question', () => {
    const place = draw(view({ level: 'pause', findings: [unsafe] }));
    expect(place.textContent).toContain(t('card.thanks'));
    expect(place.textContent).not.toContain(unsafe.question);
    expect(place.querySelector('.official')?.closest('details')).toBeNull();
  });

  it('draws no link from an address that is not a web address', () => {
    const odd = finding({ official: [{ role: 'Odd', url: 'javascript:alert(1)' }] });
    expect(draw(view({ level: 'look', findings: [odd] })).querySelector('a')).toBeNull();
  });

  it('sets text as text', () => {
    const odd = finding({ message: '<img src=x onerror=alert(1)>', spans: [] });
    expect(draw(view({ level: 'look', findings: [odd] })).querySelector('img')).toBeNull();
  });
});

describe('a card with nothing to look at', () => {
  it.each([
    [view(), 'kind.clear'],
    [view({ participates: true }), 'kind.joins'],
    [view({ participates: true, encourages: true }), 'kind.participates'],
    [view({ level: 'off' }), 'kind.off'],
    [view({ level: 'unchecked' }), 'kind.unchecked.error'],
    [view({ level: 'unchecked', reason: 'language' }), 'kind.unchecked.language'],
    [view({ level: 'unchecked', reason: 'stale' }), 'kind.unchecked.stale'],
    [view({ level: 'unchecked', reason: 'site' }), 'kind.unchecked.site'],
    [view({ level: 'unchecked', reason: 'stopped' }), 'kind.unchecked.stopped'],
  ])('says the right thing: %#', (shown, key) => {
    expect(draw(shown).textContent).toContain(t(key));
  });

  it('leads to tip 5 when clear', () => {
    relay(() => button(draw(view()), t('card.tip', [5, t('tip.participation')])).click());
    expect(handlers.openTips).toHaveBeenCalledExactlyOnceWith('tips.html#participation');
  });

  it('adds the friendly line, which cannot be dismissed because it is no warning', () => {
    const place = draw(view({ findings: [friendly] }));
    expect(place.textContent).toContain('Nice work.');
    expect(place.querySelector('footer')).toBeNull();
  });

  it('keeps the friendly line to itself beside a pause', () => {
    expect(draw({ ...pause, findings: [...pause.findings, friendly] }).textContent).not.toContain('Nice work.');
  });
});

describe('the light', () => {
  it.each([
    [view(), 'Clear'],
    [view({ findings: [friendly] }), 'Clear'],
    [view({ level: 'look', findings: [finding()] }), '1 to look at'],
    [view({ level: 'look', findings: [finding({ key: 'a' }), finding({ key: 'b' }), friendly] }), '2 to look at'],
    [pause, 'Pause'],
    [view({ level: 'unchecked' }), 'Not checked'],
    [view({ level: 'off' }), 'Off'],
  ])('is drawn for each level: %#, in words and with a shape', (shown, words) => {
    const place = document.createElement('div');
    const light = <Light view={shown} open={false} onPress={() => {}} />;
    render(<WordsProvider value={t}>{light}</WordsProvider>, place);
    expect(place.textContent).toBe(words);
    expect(button(place, `Second Look: ${words}`).querySelector('svg path')).not.toBeNull();
  });
});
