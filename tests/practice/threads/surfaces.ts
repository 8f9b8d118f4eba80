import type { PracticeSite, PracticeSurface } from '../surface';

const page = (path: string) => `https://www.threads.com${path}`;
const BOX = '[role="dialog"] [data-lexical-editor="true"]';
const rich = { marks: 'highlights', line: 'Enter', name: 'part-0', box: BOX } as const;

const surfaces: PracticeSurface[] = [
  { ...rich, what: 'a post', address: page('/'), surface: 'post', publish: { control: '.publish', keys: [] } },
  { ...rich, what: 'the first part of a thread', address: page('/?thread=3'), surface: 'thread' },
];

export const threads: PracticeSite = {
  id: 'threads',
  switchedOnAs: 'threads',
  hosts: ['www.threads.com', 'www.threads.net'],
  title: 'Threads',
  surfaces,
  privateBoxes: [
    { what: 'a message', address: page('/messages/t/1'), box: '[data-lexical-editor="true"]' },
    { what: 'a post passed on by message', address: page('/?send'), box: '[data-lexical-editor="true"]' },
  ],
};
