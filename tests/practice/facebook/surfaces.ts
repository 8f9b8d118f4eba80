import type { PracticeSite, PracticeSurface } from '../surface';

const page = (path: string) => `https://www.facebook.com${path}`;
const POST = '[role="dialog"] [role="dialog"] [data-lexical-editor="true"]';
const FORM = 'form[role="presentation"]';
const BOX = '[data-lexical-editor="true"]';
const DEEP = '[role="article"] [role="article"]';

const POSTING: PracticeSurface['publish'] = {
  control: '[role="dialog"] [role="dialog"] .publish',
  keys: [],
  again: '.starter',
};
/** Next, of two steps, posts nothing yet. */
const unposted = { name: 'post', marks: 'highlights', line: 'Enter', box: POST, surface: 'post' } as const;
const post = { ...unposted, publish: POSTING };
const comment = { marks: 'highlights', line: 'Shift+Enter' } as const;
const commenting = (form: string) => ({
  control: `${form} #focused-state-composer-submit [role="button"]`,
  keys: ['Enter'],
});
const COMMENT = `.column > ${FORM}`;
const REPLY = `${DEEP} ${FORM}`;
const CHANGED = `${DEEP} + [role="article"] ${FORM}`;

/** Every surface is seen in one language or another; tests/sites/languages.test.ts holds each against all of them. */
const surfaces: PracticeSurface[] = [
  { ...post, what: 'a post', address: page('/?dialog') },
  { ...post, what: 'a group post, in Arabic', address: page('/groups/42?dialog&lang=ar'), surface: 'group post' },
  { ...post, what: 'a post being changed, in German', address: page('/?edit&lang=de') },
  { ...unposted, what: 'a post in two steps, in Welsh', address: page('/?dialog&steps=2&lang=cy') },
  {
    ...comment,
    what: 'a comment, in Welsh',
    address: page('/?lang=cy'),
    box: `${COMMENT} ${BOX}`,
    name: 'comment',
    surface: 'comment',
    publish: commenting(COMMENT),
  },
  {
    ...comment,
    what: 'a reply to a comment, in Arabic',
    address: page('/?lang=ar'),
    box: `${REPLY} ${BOX}`,
    name: 'reply',
    surface: 'reply',
    publish: commenting(REPLY),
  },
  {
    ...comment,
    what: 'a comment being changed, in German',
    address: page('/?changing&lang=de'),
    box: `${CHANGED} ${BOX}`,
    name: 'changed',
    surface: 'reply',
    publish: commenting(CHANGED),
  },
];

const languages = ['en', 'cy', 'de', 'ar'];
const CHAT = `aside ${BOX}`;

export const facebook: PracticeSite = {
  id: 'facebook',
  // At the last one the extension does not run, for a comparison.
  hosts: ['www.facebook.com', 'web.facebook.com', 'without.example'],
  title: 'Facebook',
  surfaces,
  privateBoxes: [
    ...languages.map((lang) => ({ what: `a chat (${lang})`, address: page(`/?lang=${lang}`), box: CHAT })),
    { what: 'Messenger', address: page('/messages/t/1?lang=de'), box: `[role="main"] ${BOX}` },
    { what: 'a conversation in a window', address: page('/?chat&lang=cy'), box: POST },
    { what: 'a message to a seller over the feed', address: page('/?seller&lang=ar'), box: POST },
    { what: 'a message to a seller', address: page('/marketplace/item/1?lang=de'), box: POST },
  ],
};
