/** Made-up drafts for "What it looks like". Every name and place in them is invented. */
import type { ComposerView, FindingView } from '../contract';
import { ruleKey, type Translate } from '../words';

type Parts = Pick<FindingView, 'rule' | 'tip' | 'severity'> & Partial<FindingView>;

function finding(t: Translate, parts: Parts): FindingView {
  const name = `sample.${ruleKey(parts.rule)}`;
  return {
    key: parts.rule,
    lang: t('lang'),
    score: 0.9,
    safety: false,
    spans: [],
    message: t(`${name}.message`),
    why: t(`${name}.why`),
    question: t(`${name}.question`),
    link: `tips.html#${parts.rule}`,
    official: [],
    ...parts,
  };
}

function span(quote: string, fix?: string): FindingView['spans'][number] {
  return { start: 0, end: quote.length, quote, signal: 'sample', ...(fix ? { fix } : {}) };
}

function findings(t: Translate) {
  const identified = [span('last night'), span('84-year-old', 'older'), span('Brambleside ward', 'the ward')];
  const lead = { role: t('sample.confidentiality.role'), url: 'https://ico.org.uk/' };
  const speakUp = [{ role: t('sample.disputes.role') }, { role: 'Protect', url: 'https://protect-advice.org.uk/' }];
  return {
    identified: finding(t, { rule: 'confidentiality', tip: 1, severity: 3, spans: identified, official: [lead] }),
    copied: finding(t, { rule: 'copyright', tip: 4, severity: 1, spans: [span('the whole PDF', 'where to find it')] }),
    unsafe: finding(t, {
      ...{ rule: 'disputes', tip: 3, severity: 2, safety: true },
      ...{ spans: [span('told to keep quiet')], official: speakUp },
    }),
    own: finding(t, { rule: 'self-promotion', tip: 4, severity: 1 }),
  };
}

/** One view for every light and kind of card; the ids name their captions. */
export function samples(t: Translate): { id: string; view: ComposerView }[] {
  const { identified, copied, unsafe, own } = findings(t);
  const view = (level: ComposerView['level'], ...list: FindingView[]): ComposerView => {
    return { level, participates: false, findings: list };
  };
  return [
    { id: 'clear', view: { ...view('clear'), participates: true, encourages: true } },
    { id: 'friendly', view: view('clear', own) },
    { id: 'look', view: view('look', copied) },
    { id: 'pause', view: view('pause', identified, copied) },
    { id: 'safety', view: view('pause', unsafe) },
    { id: 'unchecked', view: { ...view('unchecked'), reason: 'language' } },
    { id: 'off', view: view('off') },
  ];
}
