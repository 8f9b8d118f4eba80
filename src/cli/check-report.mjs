/** A report as a person reads it in a terminal. */

const LEVELS = {
  clear: 'Clear. Nothing here gives us pause.',
  look: 'Worth a look before you post.',
  pause: 'Pause. You might want to change something first.',
  unchecked: 'Not checked.',
  off: 'Every rule is switched off.',
};
const UNCHECKED = {
  language: 'Not checked: this does not seem to be in English, and we only read English.',
  stopped: 'Not checked to the end.',
  error: 'Not checked: something went wrong on our side.',
};
const SEVERITIES = ['', 'worth a look', 'might be regretted', 'better not as it stands'];

/** @returns the report as lines of text, without a final line break. */
export function describe(report) {
  const out = [(report.level === 'unchecked' && UNCHECKED[report.reason]) || LEVELS[report.level]];
  if (report.participates && report.findings.length === 0) out.push('And it joins in: lovely. Keep on posting!');
  for (const finding of report.findings) out.push('', ...describeFinding(finding));
  if (report.findings.length > 0) out.push('', 'It is your post: keep it as it is whenever you think it is fine.');
  return out.join('\n');
}

function describeFinding(finding) {
  const { rule, tip, severity, spans, message, why, question, official, link, safety } = finding;
  const words = spans.map(
    (span) => `‘${span.quote.replace(/\s+/g, ' ')}’${span.fix ? ` (perhaps “${span.fix}”)` : ''}`,
  );
  return [
    `${rule} (tip ${tip}): ${SEVERITIES[severity]}${safety ? ', and thank you for speaking up' : ''}`,
    `  ${message}`,
    `  Why: ${why}`,
    `  Ask yourself: ${question}`,
    `  Words: ${words.join(', ')}`,
    ...official.slice(0, 3).map(({ role, url }) => `  Who can help: ${role}${url ? ` (${url})` : ''}`),
    `  More: ${link}`,
  ];
}
