/** "What it looks like": every light, and the card behind it, drawn by the same parts that draw them on a site. */
import { useState } from 'preact/hooks';
import { Card } from '../card';
import type { ComposerView } from '../contract';
import { Light } from '../light';
import { step, toLookAt } from '../view';
import { useWords } from '../words';
import { samples } from './samples';

function SampleCard({ view, onClose }: { view: ComposerView; onClose(): void }) {
  const [current, setCurrent] = useState<string>();
  const move = (by: 1 | -1) => setCurrent(step(toLookAt(view.findings), current ?? view.findings[0]?.key, by)?.key);
  const handlers = { dismiss: onClose, show: () => {}, openTips: (link: string) => location.assign(link) };
  return <Card headingId="sample-card" onMove={move} {...{ view, current, handlers, onClose }} />;
}

export function Gallery() {
  const t = useWords();
  const [open, setOpen] = useState<string | undefined>('pause');
  const all = samples(t);
  const shown = all.find(({ id }) => id === open);
  return (
    <section class="gallery" id="looks" aria-labelledby="looks-title" tabIndex={-1}>
      <h2 id="looks-title">{t('gallery.title')}</h2>
      <p class="lead">{t('gallery.lead')}</p>
      <div class="stage">
        <ul class="lights">
          {all.map(({ id, view }) => (
            <li key={id}>
              <Light view={view} open={id === open} onPress={() => setOpen(id === open ? undefined : id)} />
              <span>{t(`gallery.${id}`)}</span>
            </li>
          ))}
        </ul>
        {shown && <SampleCard key={shown.id} view={shown.view} onClose={() => setOpen(undefined)} />}
      </div>
    </section>
  );
}
