const SIGNAL = {
  about: 'What our unit calls its rooms',
  weight: 3,
  role: 'detail',
  floor: 2,
  match: [{ words: ['the otter room'] }],
  examples: { flagged: ['Tea in [the otter room]'], silent: ['An otter', 'A room'] },
};

/** The text of a small pack that marks "the otter room". @param changes of its one signal @param more beside its signals */
export const roomsPack = (changes: object = {}, more: object = {}): string =>
  JSON.stringify({ name: 'Room names', signals: { 'confidentiality/rooms': { ...SIGNAL, ...changes } }, ...more });
