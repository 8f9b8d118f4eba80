import { describe, expect, it } from 'vitest';
import { brightness } from '../../src/ui/theme';

describe('how bright a ground is', () => {
  it.each([
    ['rgba(0, 0, 0, 0)', undefined],
    ['rgba(255, 255, 255, 0.2)', undefined],
    ['transparent', undefined],
    ['', undefined],
  ])('%s tells nothing', (colour, expected) => {
    expect(brightness(colour)).toBe(expected);
  });

  it.each([
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(21, 32, 43)', 'dark'],
    ['rgb(36, 37, 38)', 'dark'],
    ['rgb(255, 255, 255)', 'light'],
    ['rgba(247, 249, 249, 0.9)', 'light'],
  ])('%s is %s', (colour, expected) => {
    expect((brightness(colour) ?? 0) < 0.5 ? 'dark' : 'light').toBe(expected);
  });
});
