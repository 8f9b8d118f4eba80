// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CheckBox, type CheckModel } from '../../src/ui/check/check-box';
import { WordsProvider } from '../../src/ui/words';
import { finding, t, view } from './views';

/** The box for any text: what it shows of what was read, and what it says where nothing was. */

function draw(parts: Partial<CheckModel> = {}): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  const nothing = vi.fn();
  const model: CheckModel = {
    ...{ draft: '', seen: undefined, off: [], onDraft: nothing, onDismiss: nothing, onTips: nothing },
    ...parts,
  };
  render(
    <WordsProvider value={t}>
      <CheckBox id="check" describedBy="about" rows={3} {...model}>
        <label for="check">Your text</label>
      </CheckBox>
    </WordsProvider>,
    root,
  );
  return root;
}

const span = { start: 4, end: 15, quote: '84-year-old', signal: 'age' };
const text = 'The 84-year-old again';
const paused = view({ level: 'pause', findings: [finding({ spans: [span] })] });

afterEach(() => document.body.replaceChildren());

describe('the box for any text', () => {
  it('shows no light where there is nothing, and none while the first text is read', () => {
    expect(draw().textContent).toContain('Nothing to read yet.');
    const reading = draw({ draft: text });
    expect(reading.textContent).toContain('Reading…');
    for (const root of [draw(), reading]) expect(root.querySelector('.light')).toBeNull();
  });

  it('leaves the marks on the words they belong to while a newer text is read', () => {
    const root = draw({ draft: `Yes. ${text}`, seen: { text, view: paused } });
    expect(root.querySelector('.marked')?.textContent).toContain('The 84-year-old');
    expect(root.querySelector('mark')?.firstChild?.textContent).toBe('84-year-old');
  });

  it('is never called clear where it could not be read', () => {
    const foreign = view({ level: 'unchecked', reason: 'language' });
    const root = draw({ draft: 'Guten Tag', seen: { text: 'Guten Tag', view: foreign } });
    expect(root.textContent).toContain('reads English only, so it can’t say anything');
    expect(root.textContent).not.toMatch(/clear/i);
  });

  it('names the rules that are off, unless all of them are, which the card says itself', () => {
    const clear = { text: 'Tea', view: view() };
    expect(draw({ draft: 'Tea', seen: clear, off: ['disputes', 'copyright'] }).textContent).toContain(
      'nothing is said of it: Disputes, Copyright.',
    );
    const off = { text: 'Tea', view: view({ level: 'off' }) };
    const root = draw({ draft: 'Tea', seen: off, off: ['disputes'] });
    expect(root.textContent).toContain('Every tip is switched off');
    expect(root.textContent).not.toContain('nothing is said of it');
  });
});

describe('the marks in any text', () => {
  const span2 = { start: 16, end: 21, quote: 'again', signal: 'when' };
  const two = view({
    level: 'pause',
    findings: [
      finding({ key: 'a', spans: [span] }),
      finding({ key: 'b', rule: 'disputes', severity: 3, spans: [span2] }),
    ],
  });
  const links = (root: HTMLElement) => [...root.querySelectorAll<HTMLAnchorElement>('.mark-link')];

  it('lead to the card of their finding, and say which one is open', async () => {
    const root = draw({ draft: text, seen: { text, view: two } });
    expect(root.querySelector('.card')?.textContent).toContain('1 of 2');
    links(root)[1]?.click();
    await vi.waitFor(() => expect(root.querySelector('.card')?.textContent).toContain('2 of 2'));
    expect(links(root).map((link) => link.hasAttribute('aria-current'))).toEqual([false, true]);
    expect(root.querySelector('.card')?.contains(document.activeElement)).toBe(true);
  });

  it('that overlap lead to the weightier', () => {
    const over = finding({ key: 'b', severity: 3, spans: [{ ...span2, start: 10 }] });
    const root = draw({
      draft: text,
      seen: { text, view: view({ level: 'pause', findings: [two.findings[0] as never, over] }) },
    });
    expect(links(root).map((link) => link.dataset.key)).toEqual(['b']);
  });
});
