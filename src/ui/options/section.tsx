/** A part of the options page, with the anchor its link in the contents goes to. */
import type { ComponentChildren } from 'preact';

export interface SectionProps {
  id: string;
  title: string;
  lead?: string | undefined;
  children: ComponentChildren;
}

export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="quiet lead-in">{lead}</p>}
      {children}
    </section>
  );
}
