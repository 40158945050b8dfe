import { configure } from 'care-widgets';
import { createApp } from 'vue';
import Fatigue from './Fatigue.vue';

// Where the copied files are served from: here Vite's `public/care-widgets/`.
configure({ base: '/care-widgets/' });
createApp(Fatigue).mount('#app');
