/** Every name a message asks for is a phrase of `rules/wording.yaml`, and every phrase there is asked for. */
import { namesIn } from '../engine/wording';
import type { Content } from './fold';
import type { WordingFile } from './schema';

/** What findings fill in themselves. */
const OWN = ['quotes', 'details'];

/** @throws Error naming file, field and the phrase that is missing or not used. */
export function checkNames({ rules, signals }: Pick<Content, 'rules' | 'signals'>, wording: WordingFile): void {
  const used = new Set<string>();
  const look = (file: string, field: string, text = '') => {
    for (const name of namesIn(text)) {
      used.add(name);
      if (!(name in wording) && !OWN.includes(name))
        throw new Error(`${file}: ${field}: there is no phrase "${name}" in rules/wording.yaml`);
    }
  };
  for (const { id, messages } of rules)
    for (const [at, { say, why, question }] of (messages ?? []).entries())
      for (const [key, text] of Object.entries({ say, why, question }))
        look(`rules/${id}/rule.yaml`, `messages[${at}].${key}`, text);
  for (const { id, fix } of signals) look(`rules/${id.replace('/', '/signals/')}.yaml`, 'fix', fix);
  const idle = Object.keys(wording).filter((name) => !used.has(name));
  if (idle.length > 0) throw new Error(`rules/wording.yaml: no message asks for ${idle.join(', ')}`);
}
