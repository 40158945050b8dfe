import CssBaseline from '@mui/material/CssBaseline';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { StrictMode, Suspense, use } from 'react';
import { createRoot } from 'react-dom/client';
import { documentAddress, type Treatment } from '../../shared/document.js';
import { fetchJson } from '../../shared/fetch-json.js';
import { Explainer } from './explainer.js';
import './i18n.js';

const treatment = fetchJson<Treatment>(documentAddress);
const theme = createTheme({ palette: { primary: { main: '#005f6b' } } });
const place = document.getElementById('explainer')!;
const fallback = place.textContent;

function App() {
  return <Explainer treatment={use(treatment)} />;
}

createRoot(place).render(
  <StrictMode>
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <Suspense fallback={fallback}>
        <App />
      </Suspense>
    </ThemeProvider>
  </StrictMode>,
);
