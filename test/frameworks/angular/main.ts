import { bootstrapApplication } from '@angular/platform-browser';
import { configure } from 'care-widgets';
import { FatigueComponent } from './fatigue.component';

// Where `content/` is served from.
configure({ base: `${location.origin}/care-widgets/` });
void bootstrapApplication(FatigueComponent);
