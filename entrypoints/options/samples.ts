/** Drafts to try things on, written for this page; every name in them is invented. The engine reads English only. */
export const SAMPLES = [
  {
    id: 'story',
    text: 'Lovely chap on Larkfield ward today, 91 and still dancing. Told me he once drove the Queen to Wyremoor.',
  },
  {
    id: 'grumble',
    text: 'Our manager has cut the rota again and nobody dares say a word. This place is a joke.',
  },
  {
    id: 'own',
    text: 'My new course on hand splints is out! Only five places left, book now, link in bio.',
  },
  {
    id: 'paper',
    text: 'Anyone after the new pain paper? It is behind a paywall, but I have the PDF and can email it to you.',
  },
  {
    id: 'night',
    text: 'Three bottles of wine down and on shift at seven. Patients had better be quiet tomorrow, idiots.',
  },
  {
    id: 'kind',
    text: 'What helps you switch off after a long week? Swimming does it for me. Tell me yours!',
  },
] as const;
