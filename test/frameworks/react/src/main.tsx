import { configure, type CareEvents } from 'care-widgets';
import i18next from 'i18next';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Fatigue } from './Fatigue';
import { Text } from './Text';

configure({
  base: '/care-widgets/', // where the copied files are served from: here Vite's `public/care-widgets/`
  linkTemplate: '/{lang}/{kind}/{id}', // where links to other texts lead
});

// Elements follow the language of the page, now and when it changes.
i18next.on('languageChanged', (lang) => (document.documentElement.lang = lang));
void i18next.init({ lng: 'en' });

const router = createBrowserRouter([
  { path: '/', element: <Fatigue /> },
  { path: '/:lang/:kind/:id', element: <Text /> },
]);

// The links of all elements. A click with Ctrl or the middle button fires no event: the browser opens a new tab.
addEventListener('care-navigate', (event: CareEvents['care-navigate']) => {
  event.preventDefault();
  void router.navigate(new URL(event.detail.href).pathname);
});

createRoot(document.getElementById('root')!).render(<RouterProvider router={router} />);
