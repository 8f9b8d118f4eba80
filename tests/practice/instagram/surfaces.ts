import type { PracticeSite, PracticeSurface } from '../surface';

const page = (path: string) => `https://www.instagram.com${path}`;
const comment = { name: 'comment', box: 'article textarea', surface: 'comment', marks: 'mirror' } as const;

const surfaces: PracticeSurface[] = [
  {
    ...comment,
    what: 'a comment in the feed',
    address: page('/'),
    line: 'Shift+Enter',
    publish: { control: 'form .publish', keys: ['Enter'] },
  },
  { ...comment, what: 'a comment on the page of a post', address: page('/p/Ab1/'), line: 'Shift+Enter' },
];

export const instagram: PracticeSite = {
  id: 'instagram',
  switchedOnAs: 'instagram',
  hosts: ['www.instagram.com'],
  title: 'Instagram',
  surfaces,
  privateBoxes: [
    { what: 'a message', address: page('/direct/t/1'), box: '[data-lexical-editor="true"]' },
    { what: 'an answer to a story', address: page('/stories/tomellery/1'), box: 'textarea[aria-label^="Reply"]' },
    { what: 'one’s profile', address: page('/accounts/edit/'), box: 'textarea[aria-label="Bio"]' },
  ],
};
