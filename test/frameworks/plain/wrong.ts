import 'care-widgets/define';
import { configure } from 'care-widgets';

// Each line that says `wrong` must be refused, and no other.
const card = document.querySelector('side-effect-card')!;
card.content = {};
void card.reload();
card.effct = 'fatigue'; // wrong: misspelt
card.headingLevel = 9; // wrong: 1 to 6
card.effect = 3; // wrong: text
card.lightDom = 'yes'; // wrong: true or false
document.createElement('side-effect-list').effect = 'fatigue'; // wrong: of another element
card.addEventListener('care-load', (event) => event.detail.title); // wrong: not in the detail
document.addEventListener('care-toggle', (event: CustomEvent<number>) => event.detail); // wrong: another detail
configure({ messages: { fr: { helps: 'Des trucs', effectsShown_one: '{{count}} effet' } } });
configure({ messages: '/ours.json' });
configure({ messages: { fr: { help: 'Des trucs' } } }); // wrong: misspelt
configure({ messages: { fr: { helps: 3 } } }); // wrong: text
configure({ messages: { fr: { emergency: 'Appelez-nous' } } }); // wrong: wording of safety
configure({ i18n: {} }); // wrong: no instance
