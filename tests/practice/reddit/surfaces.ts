import type { PracticeSite, PracticeSurface } from '../surface';

const page = (path: string) => `https://www.reddit.com${path}`;
const POST = '/r/kettles/comments/1/milk/';
const LEXICAL = '[data-lexical-editor="true"]';
const comment = { name: 'comment', surface: 'comment', line: 'Enter' } as const;

const surfaces: PracticeSurface[] = [
  {
    ...comment,
    what: 'a comment',
    address: page(POST),
    box: `shreddit-composer ${LEXICAL}`,
    marks: 'highlights',
    publish: { control: 'button[slot="submit-button"]', keys: ['Control+Enter'] },
  },
  {
    ...comment,
    what: 'a comment in a shadow root',
    address: page(`${POST}?kind=shadow`),
    box: `shreddit-simple-composer >>> ${LEXICAL}`,
    marks: 'highlights',
    publish: { control: 'shreddit-simple-composer >>> button[slot="submit-button"]', keys: ['Control+Enter'] },
  },
  {
    ...comment,
    what: 'a comment in markdown',
    address: page(`${POST}?kind=markdown`),
    box: 'shreddit-composer textarea',
    marks: 'mirror',
  },
  {
    what: 'the title of a post, in a shadow root',
    address: page('/r/kettles/submit'),
    box: 'faceplate-textarea-input >>> textarea',
    name: 'title',
    surface: 'post',
    marks: 'mirror',
  },
  {
    what: 'the text of a post',
    address: page('/r/kettles/submit'),
    box: `shreddit-composer ${LEXICAL}`,
    name: 'body',
    surface: 'post',
    marks: 'highlights',
    line: 'Enter',
  },
];

export const reddit: PracticeSite = {
  id: 'reddit',
  switchedOnAs: 'reddit',
  hosts: ['www.reddit.com'],
  title: 'Reddit',
  surfaces,
  privateBoxes: [
    { what: 'a chat, in a root in a root', address: page(POST), box: 'rs-app >>> rs-message-composer >>> textarea' },
    { what: 'mail to moderators', address: page('/mail/all/1'), box: `shreddit-composer ${LEXICAL}` },
    {
      what: 'mail to moderators in markdown',
      address: page('/mail/all/1?kind=markdown'),
      box: 'shreddit-composer textarea',
    },
  ],
};
