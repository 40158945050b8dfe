import { render } from 'preact';
import { documentAddress, stringsAddress, type Strings, type Treatment } from '../../shared/document.js';
import '../../shared/explainer.css';
import { fetchJson } from '../../shared/fetch-json.js';
import { Explainer } from './explainer.js';

const [treatment, strings] = await Promise.all([
  fetchJson<Treatment>(documentAddress),
  fetchJson<Strings>(stringsAddress),
]);
const place = document.getElementById('explainer')!;
place.replaceChildren();
render(<Explainer treatment={treatment} t={strings} />, place);
