import { expect, test } from 'vitest';
import { focus } from '../../rig/actions';
import { accessibilityFaults } from '../../rig/axe';
import { store } from '../../rig/kept';
import { pressNamed } from '../../rig/own-page';
import type { Tab } from '../../rig/rig';
import { RISKY } from '../../rig/samples';
import { cardOpens, lightSays, pressOurs } from '../../rig/second-look';
import type { Bench } from '../bench';
import { says } from './options-page';

/** In a browser that speaks Spanish: everything of ours does, and says which part does not. */
export function inSpanish(bench: Bench): void {
  async function page(path: string, words: RegExp): Promise<Tab> {
    const tab = await bench.open(`${bench.rig.origin}/${path}`);
    await says(tab, words);
    return tab;
  }

  test.each([
    ['welcome.html', /Casi todo lo que se publica está bien/],
    ['check.html', /Revisar cualquier texto/],
    ['options.html', /A tu manera/],
    ['tips.html', /Publica bien, y sigue publicando/],
    ['popup.html', /No hay nada que revisar en esta página/],
  ])('%s speaks Spanish, and says what is in English', async (path, words) => {
    const tab = await page(path, words);
    expect(await tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'es',
      'ltr',
    ]);
    await says(tab, /Sus consejos están en inglés/);
    if (path !== 'tips.html') await says(tab, /Second Look solo lee inglés/);
    expect(await accessibilityFaults(tab)).toEqual([]);
  });

  test('a warning of the engine is marked as English for a screen reader', async () => {
    const tab = await page('welcome.html', /Casi todo/);
    await pressNamed(tab, /^Una queja$/);
    await says(tab, /Aquí no es un problema/);
    expect(await tab.evaluate(() => document.querySelector('.card .message')?.getAttribute('lang'))).toBe('en');
  });

  test('a Spanish draft is not called clear', async () => {
    const tab = await page('check.html', /Revisar/);
    await focus(tab, '#check');
    await tab.type('Hoy he visto a una señora muy simpática en la planta y me ha contado cosas de su familia');
    await says(tab, /Second Look solo lee inglés, así que no puede decir nada/);
  });

  test('numbers and dates are said as Spanish says them', async () => {
    const own = await page('tips.html', /Publica/);
    const at = new Date();
    const post = { day: at.toISOString().slice(0, 10), kind: 'talk' };
    await store(own, 'balance', { posts: [post, post] });
    await store(own, 'kept', [{ id: 'one', site: 'x', texts: ['Tea at four'], at: at.getTime() }]);
    const popup = await page('popup.html', /Tus últimas 2 publicaciones/);
    const text = await says(popup, /Tea at four/);
    expect(text).toContain(at.toLocaleDateString('es', { weekday: 'long', day: 'numeric', month: 'long' }));
    expect(text).toMatch(/2 preguntas, respuestas o charlas/);
  });

  test('so does the light on a site, and its card', async () => {
    const tab = await bench.open('/home');
    await focus(tab, '[data-testid="tweetTextarea_0"]');
    await tab.type(RISKY);
    await lightSays(tab, /Pausa/);
    await pressOurs(tab, /Second Look/);
    expect((await cardOpens(tab)).text).toMatch(/Merece una pausa.*Consejo 1.*Es tu publicación/);
  });
}
