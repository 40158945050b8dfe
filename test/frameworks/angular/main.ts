import { bootstrapApplication } from '@angular/platform-browser';
import { configure } from 'care-widgets';
import { FatigueComponent } from './fatigue.component';

// Where the copied files are served from.
configure({ base: '/care-widgets/' });
void bootstrapApplication(FatigueComponent);
