import { configure } from 'care-widgets';
import { createApp } from 'vue';
import Fatigue from './Fatigue.vue';

// Where `content/` is served from: here Vite's `public/care-widgets/`.
configure({ base: '/care-widgets/' });
createApp(Fatigue).mount('#app');
