import { configure, type CareEvents } from 'care-widgets';
import i18next from 'i18next';
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Fatigue } from './Fatigue';
import { Text } from './Text';
import { resources } from './texts';

void i18next.use(initReactI18next).init({ lng: 'en', fallbackLng: 'en', resources });

configure({
  base: '/care-widgets/', // where the copied files are served from: here Vite's `public/care-widgets/`
  linkTemplate: '/{lang}/{kind}/{id}', // where links to other texts lead
  i18n: i18next, // elements follow its language, and its texts in the namespace `care-widgets`
});

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
