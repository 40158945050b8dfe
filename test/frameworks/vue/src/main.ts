import { configure } from 'care-widgets';
import i18next from 'i18next';
import I18NextVue from 'i18next-vue';
import { createApp } from 'vue';
import Fatigue from './Fatigue.vue';
import { resources } from './texts';

void i18next.init({ lng: 'en', fallbackLng: 'en', resources });

configure({
  base: '/care-widgets/', // where the copied files are served from: here Vite's `public/care-widgets/`
  i18n: i18next, // elements follow its language, and its texts in the namespace `care-widgets`
});

createApp(Fatigue).use(I18NextVue, { i18next }).mount('#app');
