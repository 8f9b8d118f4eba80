import type { PracticeSite, PracticeSurface } from '../surface';

const page = (path: string) => `https://www.facebook.com${path}`;
const lexical = { marks: 'highlights', line: 'Enter' } as const;
const POST = '[role="dialog"] [role="dialog"] [data-lexical-editor="true"]';
const COMMENT = 'form[role="presentation"] [data-lexical-editor="true"]';
const CHAT = 'aside [data-lexical-editor="true"]';

const surfaces: PracticeSurface[] = [
  { ...lexical, what: 'a post', address: page('/?dialog'), box: POST, name: 'post', surface: 'post' },
  {
    ...lexical,
    what: 'a comment',
    address: page('/'),
    box: COMMENT,
    name: 'comment',
    surface: 'comment',
    line: 'Shift+Enter',
  },
];

export const facebook: PracticeSite = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  title: 'Facebook',
  surfaces,
  privateBoxes: [{ what: 'a chat', address: page('/'), box: CHAT }],
};
