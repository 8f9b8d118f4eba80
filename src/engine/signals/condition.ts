import type { Hit } from '../detect/hit';
import type { Probe, Probes } from './probe';
import type { Scene } from './scene';
import type { Condition } from './signal';

/** Something that must or must not be there beside a match. */
export interface CompiledCondition {
  /** It is asked of the whole draft, once every sentence has been read. */
  ofDraft: boolean;
  /** Does it hold in this sentence, for a match at `hit`? */
  holds(scene: Scene, hit?: Hit): boolean;
  /** Facts of which one must hold, where the condition is about facts. */
  facts?: readonly string[];
}

export function compileCondition(condition: Condition, probes: Probes): CompiledCondition {
  const ofDraft = condition.within === 'draft';
  const { facts } = condition;
  if (facts) return { ofDraft, facts, holds: (scene) => scene.facts.some((fact) => facts.includes(fact.name)) };
  const probe = probes.compile(condition);
  const reach = typeof condition.within === 'number' ? condition.within : undefined;
  return { ofDraft, holds: (scene, hit) => found(probe, scene, hit, reach) };
}

function found(probe: Probe, scene: Scene, hit: Hit | undefined, reach: number | undefined): boolean {
  const hits = probe(scene);
  if (reach === undefined || !hit) return hits.length > 0;
  return hits.some((other) => scene.wordsBetween(hit, other) < reach);
}
