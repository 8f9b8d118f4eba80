/** Made-up drafts for "What it looks like". Every name and place in them is invented. */
import type { ComposerView, FindingView } from '../contract';
import type { Translate } from '../words';

const blank = { score: 0.9, safety: false, official: [] };

function finding(
  parts: Partial<FindingView> & Pick<FindingView, 'rule' | 'tip' | 'severity'>,
  t: Translate,
): FindingView {
  const id = parts.rule.replace('-', '');
  return {
    ...blank,
    key: parts.rule,
    spans: [],
    message: t(`sample.${id}.message`),
    why: t(`sample.${id}.why`),
    question: t(`sample.${id}.question`),
    link: `tips.html#${parts.rule}`,
    ...parts,
  };
}

function span(quote: string, fix?: string): FindingView['spans'][number] {
  return { start: 0, end: quote.length, quote, signal: 'sample', ...(fix ? { fix } : {}) };
}

/** One view for each state of the light. */
export const LIGHTS: ComposerView[] = (['clear', 'look', 'pause', 'unchecked', 'off'] as const).map((level) => ({
  level,
  participates: false,
  findings:
    level === 'look'
      ? [
          {
            ...blank,
            key: 'a',
            rule: 'copyright',
            tip: 4,
            severity: 1,
            spans: [],
            message: '',
            why: '',
            question: '',
            link: '',
          },
        ]
      : [],
}));

/** The cards worth seeing before they are met. */
export function sampleCards(t: Translate): { id: string; view: ComposerView }[] {
  const case3 = finding(
    {
      rule: 'confidentiality',
      tip: 1,
      severity: 3,
      spans: [span('last night'), span('84-year-old', 'older'), span('Brambleside ward', 'the ward')],
      official: [{ role: t('sample.confidentiality.role'), url: 'https://ico.org.uk/' }],
    },
    t,
  );
  const safety = finding(
    {
      rule: 'disputes',
      tip: 3,
      severity: 2,
      safety: true,
      spans: [span('told to keep quiet')],
      official: [{ role: t('sample.disputes.role') }, { role: 'Protect', url: 'https://protect-advice.org.uk/' }],
    },
    t,
  );
  const copy = finding(
    { rule: 'copyright', tip: 4, severity: 1, spans: [span('the whole PDF', 'where to find it')] },
    t,
  );
  const friendly = finding({ rule: 'self-promotion', tip: 4, severity: 1 }, t);
  return [
    { id: 'card', view: { level: 'pause', participates: false, findings: [case3, copy] } },
    { id: 'safety', view: { level: 'pause', participates: false, findings: [safety] } },
    { id: 'friendly', view: { level: 'clear', participates: true, findings: [friendly] } },
  ];
}
