import { createRoot } from 'react-dom/client';
import { configure } from 'care-widgets';
import { Fatigue } from './Fatigue';

// Where `content/` is served from: here Vite's `public/care-widgets/`.
configure({ base: '/care-widgets/' });
createRoot(document.getElementById('root')!).render(<Fatigue />);
