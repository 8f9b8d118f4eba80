import { describe, expect, test } from 'vitest';
import { Track } from '../../src/compose/track';

function typed(track: Track, text: string): void {
  track.update({ text, pieces: [] });
}

function pastedWords(track: Track): string[] {
  return track.pasted.map(([start, end]) => track.reading.text.slice(start, end));
}

describe('what was pasted', () => {
  test('typed text is not', () => {
    const track = new Track();
    typed(track, 'Reading this: ');
    expect(pastedWords(track)).toEqual([]);
  });

  test('is known, and moves with its words', () => {
    const track = new Track();
    typed(track, 'Reading this: ');
    track.expectPaste();
    typed(track, 'Reading this: “to rest is to begin”');
    typed(track, 'Still reading this: “to rest is to begin”');
    typed(track, 'Still reading this: “to rest is to begin”!');
    expect(pastedWords(track)).toEqual(['“to rest is to begin”']);
  });

  test('edited, it stays pasted; deleted, it is gone', () => {
    const track = new Track();
    track.expectPaste();
    typed(track, 'to rest is to begin');
    typed(track, 'to rest was to begin');
    expect(pastedWords(track)).toEqual(['to rest was to begin']);
    typed(track, '');
    expect(pastedWords(track)).toEqual([]);
  });

  test('a paste that changed nothing does not make the next letter pasted', () => {
    const track = new Track();
    typed(track, 'same');
    track.expectPaste();
    typed(track, 'same');
    typed(track, 'same again');
    expect(pastedWords(track)).toEqual([]);
  });
});
