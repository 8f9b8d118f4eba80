/** "What it looks like": every light, and a few cards, drawn by the same parts that draw them on a site. */
import { Card } from '../card';
import { Light } from '../light';
import { useWords } from '../words';
import { LIGHTS, sampleCards } from './samples';

const nothing = () => {};

export function Gallery() {
  const t = useWords();
  const handlers = { dismiss: nothing, show: nothing, openTips: (link: string) => location.assign(link) };
  return (
    <section class="gallery" id="looks" aria-labelledby="looks-title" tabIndex={-1}>
      <h2 id="looks-title">{t('gallery.title')}</h2>
      <p class="lead">{t('gallery.lead')}</p>
      <ul class="stage lights">
        {LIGHTS.map((view) => (
          <li key={view.level}>
            <Light view={view} open={false} onPress={nothing} />
            <span>{t(`gallery.${view.level}`)}</span>
          </li>
        ))}
      </ul>
      <div class="stage cards">
        {sampleCards(t).map(({ id, view }) => (
          <figure key={id}>
            <figcaption>{t(`gallery.${id}`)}</figcaption>
            <Card
              view={view}
              current={undefined}
              headingId={`sample-${id}`}
              handlers={handlers}
              onMove={nothing}
              onClose={nothing}
            />
          </figure>
        ))}
      </div>
    </section>
  );
}
