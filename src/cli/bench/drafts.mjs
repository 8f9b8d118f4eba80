/** Drafts to measure with, put together from sentences of our own. The same number always gives the same draft. */

const WHO = [
  'My sister',
  'The new student',
  'Our ward clerk',
  'A lady from the choir',
  'Mr Osgood',
  'The porter',
  'Somebody',
];
const DID = ['told me', 'laughed about', 'forgot', 'wrote down', 'asked for', 'found', 'could not stand', 'brought in'];
const WHAT = [
  'the soup',
  'her first poem',
  'a wobbly chair',
  'the lift',
  'my lunch',
  'the rota',
  'a jar of plums',
  'the 47 bus',
];
const WHEN = [
  'this morning',
  'on Tuesday',
  'last night',
  'after handover',
  'at half past six',
  'in the rain',
  'before tea',
];
const ASIDES = [
  'What helps you switch off?',
  'Kettle on #OTalk',
  'Honestly, never again!',
  'Slides are at https://example.org/slides by Friday.',
  'I keep thinking about it.',
  'Thanks to everyone who came, it was lovely 😀',
  'Anyone read the new guideline on falls?',
  'It was 3.40am and she was 84.',
];

const pick = (list, seed, salt) => list[Math.abs(Math.imul(seed + salt, 0x9e3779b1) >> 7) % list.length];

/** One sentence; hardly any two numbers give the same. */
const sentence = (seed) =>
  seed % 3 === 2
    ? `${pick(ASIDES, seed, 5)}`
    : `${pick(WHO, seed, 1)} ${pick(DID, seed, 2)} ${pick(WHAT, seed, 3)} ${pick(WHEN, seed, 4)}, number ${seed % 997}.`;

/** A draft of exactly so many UTF-16 code units. */
export function draft(length, seed) {
  let text = '';
  for (let at = seed * 7919; text.length < length; at++) text += `${text ? ' ' : ''}${sentence(at)}`;
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? `${cut.slice(0, -1)}.` : cut;
}

/** The longest draft Facebook takes, and a tweet. */
export const LONG = 63_206;
export const SHORT = 280;

/** Keys typed into one draft; what is typed is the same whatever the draft's length. */
const KEYS = 120;

/** A draft with a paragraph being typed in its middle, one letter more each time, up to the whole length. */
export function* typing(length, seed) {
  const rest = draft(length - KEYS - 2, seed);
  const stop = rest.indexOf('. ', length / 4);
  const middle = stop < 0 ? Math.floor(rest.length / 2) : stop + 1;
  const typed = [1, 3, 4, 6].map((at) => sentence(seed * 31 + at)).join(' ');
  for (let key = 1; key <= KEYS; key++) yield `${rest.slice(0, middle)}\n${typed.slice(0, key)}\n${rest.slice(middle)}`;
}
