import { html, nothing } from 'lit';
import type { Call, Treatment } from '../../content/model.js';
import { sectionHead } from '../../article/section-head.js';
import { hiddenFromReplay } from '../../session-replay/hidden-from-replay.js';
import { effectList, type Effect } from '../../article/side-effects.js';
import { urgencyLevel } from '../../article/urgency.js';
import { searchField, selectField } from '../../search/search-field.js';
import { matches } from '../../search/search-text.js';
import { documentFooter } from '../../templates/document-footer.js';
import type { Template } from '../../templates/template.js';

export type Level = keyof Call;

/** What a reader has typed and selected. Empty strings match every side effect. */
export interface Filter {
  query: string;
  area: string;
  level: Level | '';
}

export const emptyFilter: Filter = { query: '', area: '', level: '' };

export interface SideEffectListUi {
  filter: Filter;
  setFilter: (change: Partial<Filter>) => void;
  /** The signs of the selected level; undefined if none is selected, and until the effect's document has loaded. */
  signsOf: (effect: Effect) => Call[Level] | undefined;
}

export const template: Template<Treatment, SideEffectListUi> = (treatment, ctx, ui) => {
  const { t, headingLevel } = ctx;
  const { effects } = treatment;
  const { query, area, level } = ui?.filter ?? emptyFilter;
  const areas = [...new Set(effects.flatMap((effect) => effect.area ?? []))];
  const matching = effects.filter(
    (effect) =>
      effect.title !== undefined &&
      matches(effect.title, query) &&
      (!area || effect.area === area) &&
      ui?.signsOf(effect)?.length !== 0,
  );
  return html`${sectionHead(headingLevel, t('effectsTitle'), treatment.title)}
    ${hiddenFromReplay(
      html`${selectField(
        t('areaFilter'),
        [['', t('anyArea')], ...areas.map((area): [string, string] => [area, t(`area_${area}`)])],
        area,
        (area) => ui?.setFilter({ area }),
      )}
      ${selectField(
        t('urgencyFilter'),
        [
          ['', t('anyUrgency')],
          ['emergency', t('emergency')],
          ['today', t('today')],
          ['nextVisit', t('nextVisit')],
        ],
        level,
        (level) => ui?.setFilter({ level: level as Filter['level'] }),
      )}
      ${searchField(
        t('findEffect'),
        t('effectsShown', { count: matching.length }),
        matching.length ? undefined : t('nothingFound'),
        (query) => ui?.setFilter({ query }),
      )}`,
      'care-filters',
    )}
    ${hiddenFromReplay(
      effectList(matching, ctx, (effect) => {
        const signs = ui?.signsOf(effect);
        return level && signs ? urgencyLevel(level, signs, ctx) : nothing;
      }),
    )} ${documentFooter(treatment, ctx)}`;
};
