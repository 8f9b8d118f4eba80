// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { ProfileSection } from '../../src/ui/options/profile';
import { WordsProvider } from '../../src/ui/words';
import { t } from './views';

it('a town half typed stays while the page is drawn anew, and what is stored takes its place', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  const onChange = vi.fn();
  const draw = (town: string, workplaces: string[]) =>
    act(() =>
      render(
        <WordsProvider value={t}>
          <ProfileSection {...{ profession: '', country: 'uk', workplaces, town, own: [], onChange }} />
        </WordsProvider>,
        root,
      ),
    );
  await draw('', []);
  const input = root.querySelector<HTMLInputElement>('#town');
  if (!input) throw new Error('there is no field for the town');
  input.value = 'Wy';
  await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
  await draw('', ['Kestrel House']);
  expect(input.value).toBe('Wy');
  input.value = 'Wyremoor';
  await act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onChange).toHaveBeenCalledWith({ town: 'Wyremoor' });
  await draw('Wyremoor', ['Kestrel House']);
  expect(input.value).toBe('Wyremoor');
  await draw('Lower Brindle', []);
  expect(input.value).toBe('Lower Brindle');
});
