import { bootstrapApplication } from '@angular/platform-browser';
import { configure } from 'care-widgets';
import { FatigueComponent } from './fatigue.component';

// Where `content/` is served from.
configure({ base: '/care-widgets/' });
void bootstrapApplication(FatigueComponent);
