/// <reference types="vite/client" />
/** The whole rule files, prose included: only the pages about them load that. */
import type { Tip } from '../../src/ui/tips/tip';

const files = import.meta.glob('../../rules/*/rule.yaml', {
  eager: true,
  import: 'default',
  query: '?full',
}) as Record<string, Omit<Tip, 'rule'>>;

export const tips: Tip[] = Object.entries(files).map(([path, file]) => ({
  ...file,
  rule: path.split('/').at(-2) ?? '',
}));
