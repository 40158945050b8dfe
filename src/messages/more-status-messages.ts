import ar from '../../locales/ar/states.json' with { type: 'json' };
import es from '../../locales/es/states.json' with { type: 'json' };
import ht from '../../locales/ht/states.json' with { type: 'json' };
import it from '../../locales/it/states.json' with { type: 'json' };
import pt from '../../locales/pt/states.json' with { type: 'json' };
import vi from '../../locales/vi/states.json' with { type: 'json' };
import zhHans from '../../locales/zh-Hans/states.json' with { type: 'json' };
import zhHant from '../../locales/zh-Hant/states.json' with { type: 'json' };

/** Status messages in the languages that few pages need: a chunk of its own, so that only their readers load it. */
export const moreStatusMessages = { ar, es, ht, it, pt, vi, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
