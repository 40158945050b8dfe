import ar from '../../locales/ar/page.json' with { type: 'json' };
import en from '../../locales/en/page.json' with { type: 'json' };
import es from '../../locales/es/page.json' with { type: 'json' };
import fr from '../../locales/fr/page.json' with { type: 'json' };
import ht from '../../locales/ht/page.json' with { type: 'json' };
import it from '../../locales/it/page.json' with { type: 'json' };
import pt from '../../locales/pt/page.json' with { type: 'json' };
import vi from '../../locales/vi/page.json' with { type: 'json' };
import zhHans from '../../locales/zh-Hans/page.json' with { type: 'json' };
import zhHant from '../../locales/zh-Hant/page.json' with { type: 'json' };

/** The messages of `embed.html` itself. They are small, and bundled so that they are available when requests fail. */
export const pageMessages: Record<string, typeof en> = {
  ar,
  en,
  es,
  fr,
  ht,
  it,
  pt,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
